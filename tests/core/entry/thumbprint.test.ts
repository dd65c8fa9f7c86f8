import { calculateJwkThumbprint } from 'jose';
import { expect, it } from 'vitest';
import { thumbprint } from '#core/entry/thumbprint.ts';
import { digest, makeKey } from '../../support/node-keys.ts';

it('is the thumbprint that jose calculates (RFC 7638)', async () => {
  const { jwk } = await makeKey();
  expect(await thumbprint(digest, jwk)).toBe(await calculateJwkThumbprint({ ...jwk }, 'sha256'));
});
