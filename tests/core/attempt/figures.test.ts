import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { figuresOf } from '#core/attempt/figures.ts';
import { account, purpose, row, tooEarly } from './made-rows.ts';

describe('what is declared about the past', () => {
  const declared = (from: string, precision: 'minute' | 'day' | 'month') =>
    row('2026-12-01T10:00:00.000Z', {
      kind: 'incident',
      source: 'declared',
      codes: ['B4'],
      procedure: 'sejour',
      happened: { from, precision },
    });

  test('counts on the day it tells of, one attempt a day', () => {
    const rows = [
      declared('2026-09-30', 'day'),
      declared('2026-10-05T18:02', 'minute'),
      declared('2026-10-05', 'day'),
    ];
    expect(attemptsOf(rows)).toMatchObject([
      { day: '2026-09-30', declared: true },
      { day: '2026-10-05', tries: 2 },
    ]);
  });

  test('is in no day and no week when only the month is known', () => {
    expect(figuresOf(attemptsOf([declared('2026-09', 'month')]))).toMatchObject({
      number: 1,
      days: 0,
      weeks: 0,
    });
  });
});

describe('the figures', () => {
  const days = (...all: string[]) => all.map((day) => tooEarly(`${day}T20:00:00.000Z`));

  test('of picture 28: nine attempts, nine days, five weeks', () => {
    const rows = days(
      '2026-11-03',
      '2026-11-06',
      '2026-11-17',
      '2026-11-24',
      '2026-11-26',
      '2026-12-01',
      '2026-12-03',
      '2026-12-08',
      '2026-12-10',
    );
    expect(figuresOf(attemptsOf(rows))).toMatchObject({
      number: 9,
      days: 9,
      weeks: 5,
      first: '2026-11-03',
      last: '2026-12-10',
      longestInterval: 11,
    });
  });

  test('two weeks may be one night apart: the dates say so', () => {
    expect(figuresOf(attemptsOf(days('2026-11-08', '2026-11-09')))).toMatchObject({
      weeks: 2,
      dates: ['2026-11-08', '2026-11-09'],
      longestInterval: 1,
    });
  });

  test('count in Paris across midnight, daylight saving and the new year', () => {
    const rows = [
      tooEarly('2026-10-24T22:30:00.000Z', { stay: 'a' }),
      tooEarly('2026-10-25T23:30:00.000Z', { stay: 'b' }),
      tooEarly('2026-12-31T22:30:00.000Z', { stay: 'c' }),
      tooEarly('2026-12-31T23:30:00.000Z', { stay: 'd' }),
    ];
    expect(figuresOf(attemptsOf(rows))).toMatchObject({
      weeks: 3,
      dates: ['2026-10-25', '2026-10-26', '2026-12-31', '2027-01-01'],
    });
  });

  test('a stay over midnight counts on the day it began', () => {
    const rows = [
      tooEarly('2026-11-08T22:50:00.000Z', { stay: 'n' }),
      tooEarly('2026-11-08T23:10:00.000Z', { stay: 'n' }),
    ];
    expect(figuresOf(attemptsOf(rows))).toMatchObject({
      number: 1,
      days: 1,
      weeks: 1,
      dates: ['2026-11-08'],
    });
  });

  test('do not depend on the order of the rows', () => {
    const rows = [
      ...days('2026-11-03', '2026-11-06', '2026-11-17').map((one, index) => ({
        ...one,
        kid: `k${index}`,
      })),
      purpose('2026-11-03T21:00:00.000Z', 'renew', '2026-11-03'),
      account('2026-11-10T08:00:00.000Z', 'Instruction en cours'),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        (mixed) => {
          expect(attemptsOf(mixed)).toEqual(attemptsOf(rows));
        },
      ),
    );
  });
});
