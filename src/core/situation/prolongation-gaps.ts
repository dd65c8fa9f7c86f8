/** The days that no title and no attestation covers, between those whose dates somebody said. */
import { addDays, daysBetween } from '../time/days.ts';

/** Both days included; null where nobody said it. */
export type Period = { from: string | null; until: string | null };
/** `open`: it goes on today. */
export type Gap = { from: string; until: string; days: number; open: boolean };

/**
 * Days that no paper covers, up to today (C1: title ended and no attestation; C2: the next one began more than a day
 * after the last one ended). Only what both ends are known of is said: nothing before the last day of an attestation
 * whose first day is unknown, nothing after one whose last day is unknown.
 *
 * @param input `expiry` last day of the title; `periods` of the attestations, any order, may overlap; `today` `YYYY-MM-DD`
 */
export function prolongationGaps(input: {
  expiry: string | null;
  periods: readonly Period[];
  today: string;
}): Gap[] {
  const { expiry, today } = input;
  const gaps: Gap[] = [];
  let covered = latest([
    expiry,
    ...input.periods.map(({ from, until }) => (from === null ? until : null)),
  ]);
  for (const { from, until } of inOrder(input.periods)) {
    if (covered !== null) gaps.push(gapOf(addDays(covered, 1), addDays(from, -1), today));
    covered = until === null ? null : latest([covered, until]);
  }
  if (covered !== null) gaps.push({ ...gapOf(addDays(covered, 1), today, today), open: true });
  return gaps.filter((gap) => gap.days > 0);
}

type Begun = { from: string; until: string | null };

/** Of those that begin on one day, the one whose last day is unknown comes last: it may outlast the others. */
function inOrder(periods: readonly Period[]): Begun[] {
  return periods
    .flatMap(({ from, until }) => (from === null ? [] : [{ from, until }]))
    .toSorted((a, b) => key(a).localeCompare(key(b)));
}

function key({ from, until }: Begun): string {
  return `${from} ${until ?? '9'}`;
}

function latest(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null).toSorted();
  return known.at(-1) ?? null;
}

function gapOf(from: string, until: string, today: string): Gap {
  const end = until < today ? until : today;
  return { from, until: end, days: daysBetween(from, end) + 1, open: false };
}
