import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dayInWords,
  daysBetween,
  isDay,
  isoWeek,
  mondayOf,
  weekday,
} from '#core/time/days.ts';
import { parisDay, wallClock } from '#core/time/paris.ts';

test.each([
  ['2026-11-03T22:59:59.999Z', '2026-11-03', '23:59:59'],
  ['2026-11-03T23:00:00.000Z', '2026-11-04', '00:00:00'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02', '00:00:00'],
  // Clocks go back on 25 October 2026 at 03:00: 02:30 comes twice.
  ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30:00'],
  ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30:00'],
  // Clocks go forward on 28 March 2027 at 02:00.
  ['2027-03-28T00:59:59.000Z', '2027-03-28', '01:59:59'],
  ['2027-03-28T01:00:00.000Z', '2027-03-28', '03:00:00'],
  ['2026-12-31T23:30:00.000Z', '2027-01-01', '00:30:00'],
])('%s is %s at %s in Paris', (instant, day, time) => {
  expect(wallClock(instant)).toEqual({ day, time });
});

test('is null for what is no instant', () => {
  expect(parisDay('')).toBeNull();
});

test('is the day of another zone where one is named', () => {
  expect(wallClock('2026-11-03T22:00:00.000Z', 'Indian/Reunion')).toEqual({
    day: '2026-11-04',
    time: '02:00:00',
  });
});

test.each([
  ['2026-11-03', '2026-W45', '2026-11-02'],
  ['2026-11-08', '2026-W45', '2026-11-02'],
  ['2026-11-09', '2026-W46', '2026-11-09'],
  ['2026-12-31', '2026-W53', '2026-12-28'],
  ['2027-01-03', '2026-W53', '2026-12-28'],
  ['2027-01-04', '2027-W01', '2027-01-04'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2023-01-01', '2022-W52', '2022-12-26'],
])('%s is in %s, which begins on %s', (day, week, monday) => {
  expect(isoWeek(day)).toBe(week);
  expect(mondayOf(day)).toBe(monday);
});

test('weeks are seven days, days add up', () => {
  const days = fc
    .integer({ min: -20_000, max: 60_000 })
    .map((count) => addDays('2000-01-01', count));
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      expect(isDay(day)).toBe(true);
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(weekday(mondayOf(day))).toBe(1);
      expect(isoWeek(mondayOf(day))).toBe(isoWeek(day));
      expect(isoWeek(addDays(mondayOf(day), 7))).not.toBe(isoWeek(day));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['Demande envoyée : le 23/11/2023 à 09:57', '2023-11-23'],
  ['08.11.2026', '2026-11-08'],
  ['2026-11-08', '2026-11-08'],
  ['31/02/2026', null],
  ['123/11/20234', null],
  ['hier', null],
  [undefined, null],
])('reads the day in %j', (words, day) => {
  expect(dayInWords(words)).toBe(day);
});

test('Paris is what the engine says at any instant, before and after its hour was asked about', () => {
  const engine = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const instants = fc.date({
    min: new Date('1971-01-01T00:00:00Z'),
    max: new Date('2099-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 3_599_999 }), (first, more) => {
      for (const instant of [first, new Date(first.getTime() + more)]) {
        const clock = wallClock(instant.toISOString());
        expect(`${clock?.day} ${clock?.time}`).toBe(engine.format(instant));
      }
    }),
  );
});
