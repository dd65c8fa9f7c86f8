import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay } from '#core/time/days.ts';
import { addMonths } from '#law/add-months.ts';
import { appealUntil } from '#law/appeal.ts';
import { bridgeUntil } from '#law/bridge.ts';
import { filingWindow } from '#law/filing-window.ts';
import { implicitRefusal } from '#law/implicit-refusal.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1970-01-01', count));

describe('months', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2027-10-31', 4, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -2, '2026-01-31'],
    ['2026-04-30', -2, '2026-02-28'],
    ['2026-01-15', -2, '2025-11-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-10', 0, '2026-12-10'],
  ])('%s and %i months give %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test('a later day never gives an earlier one, and every result is a day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -30, max: 30 }),
        (day, later, count) => {
          const [one, two] = [addMonths(day, count), addMonths(addDays(day, later), count)];
          expect(one <= two).toBe(true);
          expect(isDay(one)).toBe(true);
        },
      ),
    );
  });
});

describe('the filing window', () => {
  test.each([
    ['2027-03-31', '2026-12-01', '2027-01-30'],
    ['2027-02-15', '2026-10-18', '2026-12-17'],
    // Across 29 February, and across the nights on which the clock changes (25 October, 28 March).
    ['2028-04-30', '2028-01-01', '2028-03-01'],
    ['2026-12-25', '2026-08-27', '2026-10-26'],
    ['2027-05-28', '2027-01-28', '2027-03-29'],
  ])('of a title that ends on %s goes from %s to %s', (expiry, from, until) => {
    expect(filingWindow(expiry)).toMatchObject({ from, until, hypotheses: ['listed'] });
  });

  test('is of 61 days, both included, and ends 60 days before the title', () => {
    fc.assert(
      fc.property(anyDay, (expiry) => {
        const { from, until } = filingWindow(expiry);
        expect(daysBetween(from, until) + 1).toBe(61);
        expect(daysBetween(until, expiry)).toBe(60);
      }),
    );
  });

  test.each([
    ['2027-03-31', '2027-01-31'],
    ['2027-04-30', '2027-02-28'],
    ['2028-04-30', '2028-02-29'],
  ])('off the list, opens two months before %s, on %s', (expiry, from) => {
    expect(filingWindow(expiry, false)).toMatchObject({ from, until: expiry });
  });
});

describe('the refusal born of silence', () => {
  test.each([
    ['2026-09-07', 'default', '2027-01-07'],
    ['2026-10-31', 'default', '2027-02-28'],
    ['2027-10-31', 'default', '2028-02-29'],
    ['2026-09-07', 'student', '2026-12-06'],
    ['2026-09-07', 'seasonal', '2026-12-06'],
    ['2026-09-07', 'researcher', '2026-11-06'],
    ['2026-09-07', 'blue-card', '2026-12-06'],
    ['2026-09-07', 'blue-card-mobile', '2026-10-07'],
    ['2026-10-24', 'blue-card-mobile', '2026-11-23'],
  ] as const)('of a request received on %s (%s) is of %s', (received, title, day) => {
    expect(implicitRefusal(received, title).day).toBe(day);
  });

  test('says what it takes for granted', () => {
    expect(implicitRefusal('2026-09-07', 'default').hypotheses).toContain('title-default');
    expect(implicitRefusal('2026-09-07', 'student').hypotheses).toContain('complete');
  });

  test('a later request is never refused earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, later) => {
        const of = (received: string) => implicitRefusal(received, 'default').day;
        expect(of(day) <= of(addDays(day, later))).toBe(true);
      }),
    );
  });
});

describe('the appeal', () => {
  test.each([
    // A franc period would end a day later: the earlier date is shown.
    ['2026-11-10', '2027-01-10'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
  ])('against a refusal of %s is to be made before %s', (day, until) => {
    expect(appealUntil({ kind: 'explicit', day }).day).toBe(until);
    expect(appealUntil({ kind: 'implicit', day }).day).toBe(until);
  });

  test('cites its own article for each kind of refusal', () => {
    const article = (kind: 'explicit' | 'implicit') =>
      appealUntil({ kind, day: '2026-11-10' }).rules.map((rule) => rule.article);
    expect(article('explicit')).toEqual(['R. 421-1 CJA']);
    expect(article('implicit')).toEqual(['R. 421-2 CJA']);
  });
});

describe('the bridge of L. 433-3', () => {
  test('lasts three months from the end of the card', () => {
    expect(bridgeUntil('2026-11-30', '2026-10-01')).toMatchObject({
      day: '2027-02-28',
      hypotheses: ['long-card', 'renewal-asked'],
    });
  });

  test('does not exist without a request, nor for one made too late', () => {
    expect(bridgeUntil('2026-11-30', null)).toBeNull();
    expect(bridgeUntil('2026-11-30', '2026-10-01', 'Carte de séjour temporaire')).toBeNull();
    expect(bridgeUntil('2026-11-30', '2026-10-01', 'VLS-TS Étudiant')).toBeNull();
    expect(bridgeUntil('2026-11-30', '2026-10-01', 'Carte de résident')).not.toBeNull();
    expect(bridgeUntil('2026-11-30', '2027-03-01')).toBeNull();
  });
});
