import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '#core/bytes/base64url.ts';

describe('base64url', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('reads a text only when it is the one that would be written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
        const bytes = fromBase64url(text);
        expect(bytes === null || toBase64url(bytes) === text).toBe(true);
      }),
    );
  });

  it.each(['A', 'AB=', 'AB==', 'A+BC', 'A/BC', 'AB', 'ABCé', 'AB C', 'ABCD\n'])(
    'refuses %j',
    (text) => expect(fromBase64url(text)).toBeNull(),
  );
});
