/** The attestations one after the other, from the facts the person gave over time. */
import { sortRows } from '../attempt/stays.ts';
import type { Row } from '../entry/row.ts';
import { dayInWords } from '../time/days.ts';
import type { Period } from './prolongation-gaps.ts';

/**
 * A last day belongs to the first day said just before it; said again for the same first day, it corrects. An end that
 * nobody said is null: one of the two is always a day.
 *
 * @returns oldest first
 */
export function attestationPeriods(rows: readonly Row[]): Period[] {
  const periods: Period[] = [];
  let current: Period = { from: null, until: null };
  for (const { fact } of sortRows(rows)) {
    const value = typeof fact?.value === 'string' ? dayInWords(fact.value) : null;
    if (value === null) continue;
    if (fact?.name === 'prolongation.from') current = begun(periods, current, value);
    else if (fact?.name === 'prolongation.until' && (current.from ?? value) <= value)
      current.until = value;
    else continue;
    if (!periods.includes(current)) periods.push(current);
  }
  return periods.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** The same one said again, the one whose last day was said first, or the next one. */
function begun(periods: readonly Period[], current: Period, from: string): Period {
  const known = periods.find((one) => one.from === from);
  if (known !== undefined) return known;
  if (current.from !== null || current.until === null || current.until < from)
    return { from, until: null };
  current.from = from;
  return current;
}

function dayOf({ from, until }: Period): string {
  return from ?? until ?? '';
}
