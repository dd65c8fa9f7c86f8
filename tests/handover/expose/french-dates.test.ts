import { expect, test } from 'vitest';
import { datesInWords, longDate, shortDate, strokeDate } from '#handover/expose/french-dates.ts';

const plain = (html: string) => html.replaceAll('&nbsp;', ' ').replace(/<[^>]+>/g, '');

test.each([
  [['2026-11-03'], '3 novembre 2026'],
  [['2026-11-08', '2026-11-09'], '8 et 9 novembre 2026'],
  [['2026-12-01', '2026-11-03', '2026-11-06'], '3 et 6 novembre, 1er décembre 2026'],
  [['2026-12-31', '2027-01-01'], '31 décembre 2026, 1er janvier 2027'],
  [[], ''],
])('says %j as %s', (days, words) => {
  expect(plain(datesInWords(days))).toBe(words);
});

test('says one day long, short, and under a stroke', () => {
  expect(plain(longDate('2026-12-01'))).toBe('1er décembre 2026');
  expect(plain(shortDate('2026-11-03'))).toBe('mar. 3 nov. 2026');
  expect(strokeDate('2026-11-02', true)).toBe('2 nov.');
  expect(strokeDate('2026-11-09', false)).toBe('9');
});
