/**
 * Which pending rows make one entry together (docs/format.md §2, *Joining*): pure grouping, no clock.
 */
import type { PendingRow } from './ports/pending-row.ts';

/** A window stays open 5 s after its first row, or until the tab's main frame leaves. */
export const joinWindow = 5_000;
/** Repeats of an entry are gathered for 2 minutes after it. */
export const repeatWindow = 120_000;

export type Unit = {
  /** The row whose claims lead: the page's incident when there is one, else the earliest row. */
  lead: PendingRow;
  rows: PendingRow[];
  due: number;
};

/** Rows of one group become one unit, others one each; in order of time, ties by id. */
export function unitsOf(rows: PendingRow[]): Unit[] {
  const groups = new Map<string, PendingRow[]>();
  for (const row of rows) {
    // A row joined by another person's page (a log-out inside 5 s) stays its own.
    const key = `${row.group ?? row.id}|${row.person ?? ''}|${row.candidate === true}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map(unitOf)
    .toSorted((a, b) => a.lead.at - b.lead.at || compare(a.lead.id, b.lead.id));
}

function unitOf(rows: PendingRow[]): Unit {
  const sorted = rows.toSorted((a, b) => a.at - b.at || compare(a.id, b.id));
  const first = sorted[0];
  if (first === undefined) throw new Error('a unit has at least one row');
  const lead = sorted.find((row) => row.claims.witnesses?.page) ?? first;
  return { lead, rows: sorted, due: Math.max(...sorted.map((row) => row.due)) };
}

/**
 * The window of a tab that was open at `at` (when it was seen, not when it was told: a worker that died in between
 * must not tear a failure in two), as its first row. Page and network join by tab alone (a main document that failed
 * has no route yet, and a call may fail before its page was looked at); network failures among themselves by route too.
 */
export function openWindow(
  rows: PendingRow[],
  where: { tab: number; at: number; route: string; witness: 'page' | 'network' },
): PendingRow | undefined {
  const open = rows.filter(
    (row) =>
      row.group === row.id &&
      row.repeatOf === undefined &&
      row.tab === where.tab &&
      row.due > where.at &&
      Math.abs(where.at - row.at) <= joinWindow,
  );
  const here = open.find((row) => (row.claims.page?.route ?? '') === where.route);
  return here ?? open.findLast((row) => where.witness === 'page' || row.claims.witnesses?.page);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
