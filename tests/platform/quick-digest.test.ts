/** The quick SHA-256 is WebCrypto's, byte for byte, on both sides of the length at which they change places. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickDigest } from '#platform/quick-digest.ts';
import { digest } from '../support/node-keys.ts';

it('answers what WebCrypto answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (some) => {
      const bytes = new Uint8Array(some);
      expect(await quickDigest(bytes)).toEqual(await digest(bytes));
    }),
  );
});

it.each([0, 55, 56, 63, 64, 8191, 8192, 8193, 100_000])('answers it for %i bytes', async (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at * 31);
  expect(await quickDigest(bytes)).toEqual(await digest(bytes));
});

it('leaves the bytes as they were', async () => {
  const bytes = new TextEncoder().encode('head.payload.signature');
  await quickDigest(bytes);
  expect(new TextDecoder().decode(bytes)).toBe('head.payload.signature');
});
