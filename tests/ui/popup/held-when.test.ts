import { expect, test } from 'vitest';
import { heldWhen } from '#ui/popup/held-when.ts';
import { testWords } from '../../gallery/show-screen.tsx';

const plain = (words: string): string => words.replaceAll('\u00A0', ' ');

test.each([
  ['2026-11-17T13:05:00Z', '2026-11-17T13:05:20Z', "Noté aujourd'hui à 14 h 05."],
  ['2026-11-17T13:05:00Z', '2026-11-17T13:21:00Z', "Noté aujourd'hui, de 14 h 05 à 14 h 21."],
  ['2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z', 'Noté le 1er novembre à 9 h 00.'],
  ['2026-11-16T22:50:00Z', '2026-11-16T23:10:00Z', 'Noté du 16 novembre au 17 novembre.'],
])('%s to %s', (from, until, said) => {
  expect(plain(heldWhen({ from, until }, '2026-11-17', testWords()))).toBe(said);
});
