/** Every fault and warning that the reader may give has a French sentence, and no sentence is of a code that is gone. */
import { expect, it } from 'vitest';
import { alteredCodes, unreadableCodes, warningCodes } from '#core/journal/fault.ts';
import words from '#locales/fr/verify.json' with { type: 'json' };

it('each code has its sentence, each sentence its code', () => {
  const codes: string[] = [...unreadableCodes, ...alteredCodes, ...warningCodes];
  expect(Object.keys(words.codes).toSorted()).toEqual(codes.toSorted());
});

it('each sentence ends and begins as one', () => {
  const odd = Object.values(words.codes).filter((text) => !/^\p{Lu}.*\.$/u.test(text));
  expect(odd).toEqual([]);
});
