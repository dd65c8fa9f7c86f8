import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as format from '#ui/i18n/format.ts';

const plain = (words: string): string => words.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

describe('dates and hours in words', () => {
  test.each([
    ['2026-11-17', 'mardi 17 novembre 2026', '17 novembre 2026'],
    ['2026-12-01', 'mardi 1er décembre 2026', '1er décembre 2026'],
    ['2027-02-28', 'dimanche 28 février 2027', '28 février 2027'],
  ])('%s', (day, long, short) => {
    expect([format.weekdayInWords(day, 'fr'), format.dayInWords(day, 'fr')]).toEqual([long, short]);
  });

  test.each([
    ['2026-11-17T13:05:00Z', '14 h 05'],
    ['2026-07-01T22:30:00Z', '0 h 30'],
    // The night of the change: 2 h 30 comes twice, and is said twice.
    ['2026-10-25T00:30:00Z', '2 h 30'],
    ['2026-10-25T01:30:00Z', '2 h 30'],
  ])('the hour of Paris at %s', (instant, said) => {
    expect(plain(format.hourInWords(instant, 'fr'))).toBe(said);
  });

  test('an hour never breaks over two lines', () => {
    expect(format.hourInWords('2026-11-17T13:05:00Z', 'fr')).not.toMatch(/ /u);
  });

  test('an instant just before midnight UTC falls on the next day in Paris', () => {
    expect(format.dayOf('2026-11-16T23:30:00Z')).toBe('2026-11-17');
  });

  test.each(['ar', 'fa', 'ps', 'ar-XB'])(
    'digits stay Latin and the calendar Gregorian in %s',
    (lang) => {
      const said = format.dayInWords('2026-12-15', lang);
      expect(said).toMatch(/15/u);
      expect(said).toMatch(/2026/u);
      expect(format.hourInWords('2026-11-17T13:05:00Z', lang)).toBe('14:05');
    },
  );

  test.each([
    [18_200, '19 ko'],
    [4_150_000, '4,2 Mo'],
    [27_400_000, '27 Mo'],
  ])('%i bytes are %s', (bytes, said) => {
    expect(plain(format.sizeInWords(bytes, 'fr'))).toBe(said);
  });

  test('days between two days count back and forth alike, over every change of hour', () => {
    const day = fc
      .date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2035-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(format.daysBetween(from, to) + format.daysBetween(to, from)).toBe(0);
      }),
    );
    expect(format.daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});
