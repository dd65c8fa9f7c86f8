import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysWithout } from '#core/situation/waiting.ts';
import { addDays } from '#core/time/days.ts';
import { prolongationGaps } from '#core/situation/prolongation-gaps.ts';
import { attestationLongest } from '#law/attestations.ts';

const today = '2026-11-24';

describe('the longest attestation', () => {
  test.each([
    ['2026-11-14', 'renewal', '2027-02-13'],
    ['2026-11-30', 'renewal', '2027-02-27'],
    ['2026-08-31', 'refugee', '2027-02-27'],
    ['2027-08-31', 'subsidiary', '2028-02-28'],
  ] as const)('that began on %s (%s) ends on %s', (from, kind, day) => {
    expect(attestationLongest(from, kind).day).toBe(day);
  });
});

describe('days that no paper covers', () => {
  test('stand between the title and the attestation', () => {
    const periods = [{ from: '2026-11-14', until: '2026-12-15' }];
    expect(prolongationGaps({ expiry: '2026-11-08', periods, today })).toEqual([
      { from: '2026-11-09', until: '2026-11-13', days: 5, open: false },
    ]);
  });

  test('stand between two attestations that were given in any order', () => {
    const periods = [
      { from: '2026-10-10', until: '2026-12-31' },
      { from: '2026-07-01', until: '2026-09-30' },
    ];
    expect(prolongationGaps({ expiry: null, periods, today })).toEqual([
      { from: '2026-10-01', until: '2026-10-09', days: 9, open: false },
    ]);
  });

  test('are none where one begins the day after the other ends', () => {
    const periods = [
      { from: '2026-07-01', until: '2026-09-30' },
      { from: '2026-10-01', until: '2026-12-31' },
    ];
    expect(prolongationGaps({ expiry: '2026-06-30', periods, today })).toEqual([]);
  });

  test('go on today after the last paper, and never reach into the future', () => {
    expect(prolongationGaps({ expiry: '2026-11-20', periods: [], today })).toEqual([
      { from: '2026-11-21', until: today, days: 4, open: true },
    ]);
    const coming = [{ from: '2026-12-01', until: '2027-02-28' }];
    expect(prolongationGaps({ expiry: '2026-11-20', periods: coming, today })).toEqual([
      { from: '2026-11-21', until: today, days: 4, open: false },
    ]);
  });

  test('are those of the situation, whichever days of one attestation are unknown', () => {
    const day = fc.option(fc.integer({ min: 0, max: 700 }).map((at) => addDays('2025-06-01', at)));
    fc.assert(
      fc.property(day, day, day, (expiry, one, other) => {
        const swap = one !== null && other !== null && other < one;
        const [from, until] = swap ? [other, one] : [one, other];
        const periods = from === null && until === null ? [] : [{ from, until }];
        expect(prolongationGaps({ expiry, periods, today })).toEqual(
          daysWithout(
            {
              permitTitle: null,
              permitUntil: expiry,
              attestationFrom: from,
              attestationUntil: until,
            },
            today,
          ),
        );
      }),
    );
  });

  test('are not told where nothing is known', () => {
    expect(prolongationGaps({ expiry: null, periods: [], today })).toEqual([]);
  });

  test('never overlap a period, whatever the periods', () => {
    const period = fc
      .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 200 }))
      .map(([start, length]) => ({
        from: addDays('2025-01-01', start),
        until: addDays('2025-01-01', start + length),
      }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
        const gaps = prolongationGaps({ expiry: '2025-03-31', periods, today });
        for (const gap of gaps) {
          expect(gap.until <= today && gap.from > '2025-03-31').toBe(true);
          for (const one of periods)
            expect(one.until < gap.from || one.from > gap.until).toBe(true);
        }
      }),
    );
  });
});
