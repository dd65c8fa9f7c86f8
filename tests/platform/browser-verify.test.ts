import { expect, it, vi } from 'vitest';
import { browserVerify } from '#platform/browser-verify.ts';
import { makeKey } from '../support/node-keys.ts';

const bytes = new TextEncoder().encode('head.payload');

it('imports a key once for all its signatures, and tells a good one from a changed one', async () => {
  const { jwk, sign } = await makeKey();
  const signature = await sign(bytes);
  const imports = vi.spyOn(crypto.subtle, 'importKey');
  expect(await browserVerify(jwk, bytes, signature)).toBe(true);
  expect(await browserVerify(jwk, bytes.slice(1), signature)).toBe(false);
  expect(imports).toHaveBeenCalledTimes(1);
  imports.mockRestore();
});

it('verifies nothing with a key that is none, however often it is asked', async () => {
  const { jwk, sign } = await makeKey();
  const none = { ...jwk, x: 'AAAA' };
  const signature = await sign(bytes);
  expect(await browserVerify(none, bytes, signature)).toBe(false);
  expect(await browserVerify(none, bytes, signature)).toBe(false);
});
