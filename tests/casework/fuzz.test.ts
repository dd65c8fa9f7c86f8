/** What a helper types from a paper under fire: any text is answered, and only what stands in the file is recognised. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedTime } from '#casework/captures/typed-time.ts';
import { comparePaper } from '#casework/compare-paper.ts';
import { toBase64url } from '#core/bytes/base64url.ts';
import { shortCode, wholeHash } from '#core/journal/short-code.ts';
import { fuzzRuns, fuzzTimeout, hostileText } from '../support/hostile-values.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url);
const heads = fc
  .uniqueArray(hash, { minLength: 1, maxLength: 4 })
  .map((all) => new Map(all.map((one, seq): [number, string] => [seq, one])));
/** As people copy: small letters, other signs between, O for 0, I for 1. */
const hand = fc.record({
  small: fc.boolean(),
  sign: fc.constantFrom(' ', '-', '', ' – ', '. ', '\n'),
  letters: fc.boolean(),
});

describe('a typed code', { timeout: fuzzTimeout }, () => {
  const likely = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFHJKZOIlu- ') });

  it('of any text is answered, and what is said to stand in the file does', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, likely), heads, (typed, known) => {
        const answer = comparePaper(typed, known);
        if (answer.is === 'dated') expect(known.get(answer.seq)).toBe(answer.hash);
        if (answer.is === 'recognised') expect(known.has(answer.seq)).toBe(true);
        if (answer.is === 'slip') expect(Math.max(...answer.groups)).toBeLessThanOrEqual(8);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it('copied from the paper is recognised however it is written', () => {
    fc.assert(
      fc.property(hash, hand, (one, { small, sign, letters }) => {
        const written = (text: string): string => {
          const parted = text.split(/[ -]/).join(sign);
          const misread = letters ? parted.replaceAll('0', 'O').replaceAll('1', 'I') : parted;
          return small ? misread.toLowerCase() : misread;
        };
        const known = new Map([[7, one]]);
        expect(comparePaper(written(shortCode(one)), known)).toEqual({ is: 'recognised', seq: 7 });
        expect(comparePaper(written(wholeHash(one)), known)).toEqual({
          is: 'dated',
          seq: 7,
          hash: one,
        });
      }),
      { numRuns: fuzzRuns },
    );
  });
});

it('a typed hour of any text is one of the day, or none', { timeout: fuzzTimeout }, () => {
  const likely = fc.string({ unit: fc.constantFrom(...'0123456789h:. H'), maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(hostileText, likely), (typed) => {
      expect(typedTime(typed)).toMatch(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);
    }),
    { numRuns: fuzzRuns },
  );
});
