import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCrockford } from '#core/bytes/crockford.ts';

describe('toCrockford', () => {
  it.each([
    [[0, 0, 0, 0, 0], '00000000'],
    [[255, 255, 255, 255, 255], 'ZZZZZZZZ'],
    [[0, 0, 0, 0, 1], '00000001'],
    [[0x00, 0x44, 0x32, 0x14, 0xc7], '01234567'],
  ])('writes %j as %s', (bytes, text) => expect(toCrockford(Uint8Array.from(bytes))).toBe(text));

  it('says the number that the bytes are, in base 32, without I L O U', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        let value = 0n;
        for (const sign of toCrockford(bytes)) value = value * 32n + BigInt(alphabet.indexOf(sign));
        expect(value.toString(16).padStart(20, '0')).toBe(Buffer.from(bytes).toString('hex'));
      }),
    );
  });
});
