/** The date that stands before any count: the end of the attestation or of the title, whichever comes next. */
import type { Row } from '../entry/row.ts';
import { daysBetween, isDay } from '../time/days.ts';
import { factDay, factsOf } from './facts.ts';

/** `days` from today, in Paris; negative once past. */
export type NearestDate = { what: 'prolongation' | 'permit'; date: string; days: number };

/**
 * @param input rows of the series; `today` `YYYY-MM-DD` in Paris
 * @returns the first date still to come, else the last one past, else null (nobody said any date)
 */
export function nearestDate(input: { rows: readonly Row[]; today: string }): NearestDate | null {
  const facts = factsOf(input.rows);
  return nearestOf(
    {
      'prolongation.until': factDay(facts, 'prolongation.until'),
      'permit.expiry': factDay(facts, 'permit.expiry'),
    },
    input.today,
  );
}

/** The same from the latest value of each fact, for who keeps only those (popup, chip). */
export function nearestOf(
  facts: Readonly<Record<string, unknown>>,
  today: string,
): NearestDate | null {
  const dates = (['prolongation', 'permit'] as const)
    .flatMap((what) => {
      const date = facts[what === 'permit' ? 'permit.expiry' : 'prolongation.until'];
      return typeof date === 'string' && isDay(date)
        ? [{ what, date, days: daysBetween(today, date) }]
        : [];
    })
    .toSorted((a, b) => a.days - b.days);
  return dates.find((one) => one.days >= 0) ?? dates.at(-1) ?? null;
}
