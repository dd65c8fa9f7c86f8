/** Owes the list of cases its order: grouped by when the next action is due, in a group the nearest date first. */
import { addDays, daysBetween, mondayOf } from '#core/time/days.ts';
import type { CaseRecord } from './case-record.ts';

/** `undated`: an action is planned, no day was said · `none`: nothing is planned. */
export const caseGroups = ['today', 'week', 'later', 'undated', 'none'] as const;
export type CaseGroup = (typeof caseGroups)[number];

/** @param today `YYYY-MM-DD` in Paris. What is late is for today. */
export function groupOf({ next }: Pick<CaseRecord, 'next'>, today: string): CaseGroup {
  if (next === null) return 'none';
  if (next.on === null) return 'undated';
  if (next.on <= today) return 'today';
  return next.on <= addDays(mondayOf(today), 6) ? 'week' : 'later';
}

/** Groups that hold something, in order. */
export function groupCases(
  cases: readonly CaseRecord[],
  today: string,
): { group: CaseGroup; cases: CaseRecord[] }[] {
  const byGroup = Map.groupBy(cases, (one) => groupOf(one, today));
  return caseGroups.flatMap((group) => {
    const some = byGroup.get(group);
    return some === undefined ? [] : [{ group, cases: some.toSorted(byNearest) }];
  });
}

const byName = new Intl.Collator('fr');

/** No date comes after every date; then the alias, so that the order never jumps. */
function byNearest(one: CaseRecord, other: CaseRecord): number {
  const [a, b] = [one.nearest?.day ?? '9', other.nearest?.day ?? '9'];
  return a === b ? byName.compare(one.alias, other.alias) : a < b ? -1 : 1;
}

/** Whole words or parts of the alias, whatever case and accents. */
export function findCases(cases: readonly CaseRecord[], typed: string): CaseRecord[] {
  const wanted = folded(typed);
  return cases.filter(({ alias }) => folded(alias).includes(wanted));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr').trim();
}

/** Cases whose retention has passed: reminded of, never erased by themselves. */
export function overdueCases(cases: readonly CaseRecord[], today: string): CaseRecord[] {
  return cases.filter(({ keptUntil }) => keptUntil < today);
}

/** Days to the nearest date; negative once past, null without one. */
export function daysLeft({ nearest }: Pick<CaseRecord, 'nearest'>, today: string): number | null {
  return nearest === null ? null : daysBetween(today, nearest.day);
}
