import { expect, test } from 'vitest';
import { classOf, codeRow, codeTable } from '#core/attempt/codes.ts';

test('has every code once', () => {
  const codes = codeTable.map((row) => row.code);
  expect(codes.join(' ')).toBe(
    'A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6 B7 B8 B9 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 D1 D2 D3 D4 D5 E1 E2 E3 E4 E5 E6 F1 F2 F3 F9',
  );
});

test.each([
  [['A1'], 'outage'],
  [['A3'], 'session'],
  [['B4'], 'blocking'],
  [['B6', 'A1'], 'blocking'],
  [['B5', 'A1'], 'input'],
  [['B8'], 'outage'],
  [['C8'], null],
  [['Z9'], null],
  [[], null],
])('%j weighs %s, by its first code alone', (codes, weight) => {
  expect(classOf(codes)).toBe(weight);
});

test('computes what only the report can know', () => {
  expect(codeRow('C1')?.detect).toBe('computed');
});
