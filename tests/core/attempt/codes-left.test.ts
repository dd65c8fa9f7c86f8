import { expect, it } from 'vitest';
import { codesLeft } from '#core/attempt/codes-left.ts';

it.each([
  { fact: 'nothing was answered', answer: undefined, left: ['B4', 'A1'] },
  { fact: 'yes', answer: { to: 1, value: 'confirmed', code: 'B4' }, left: ['B4', 'A1'] },
  { fact: 'no to one code', answer: { to: 1, value: 'refused', code: 'B4' }, left: ['A1'] },
  { fact: 'no to the whole line', answer: { to: 1, value: 'refused' }, left: [] },
] as const)('after "$fact" $left are left', ({ answer, left }) => {
  expect(codesLeft(['B4', 'A1'], answer)).toEqual(left);
});
