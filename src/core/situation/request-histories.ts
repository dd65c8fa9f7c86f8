/**
 * Each request as Mon compte showed it over time. What the pages do not tell for certain is left out: two requests of
 * one name cannot be told apart, and a request that one page does not show may stand on another.
 */
import { dayOf, sortRows } from '../attempt/stays.ts';
import type { Row } from '../entry/row.ts';
import { pushTo } from '../push-to.ts';
import { dayInWords } from '../time/days.ts';

/** One line of one request. `alone`: no other request was shown that day. */
export type Reading = { row: Row; day: string; alone: boolean };

export type RequestHistory = {
  /** As the portal words it. */
  procedure: string | null;
  /** Oldest first, never empty. */
  readings: [Reading, ...Reading[]];
  /** Days on which requests once shown beside it were, and it was not. */
  absent: Reading[];
};

/** @param rows of one series, any order */
export function requestHistories(rows: readonly Row[], zone: string): RequestHistory[] {
  const days = readingsByDay(rows, zone);
  const names = [...new Set([...days.values()].flatMap((day) => day.map(nameOf)))];
  const doubled = names.filter((name) => [...days.values()].some((day) => isDoubled(day, name)));
  return names
    .filter((name) => !doubled.includes(name))
    .flatMap((name) => historyOf(name, days) ?? []);
}

/** The first reading of a day stores all that the page shows: a day is what requests are compared by. */
function readingsByDay(rows: readonly Row[], zone: string): Map<string, Reading[]> {
  const days = new Map<string, Reading[]>();
  for (const row of sortRows(rows)) {
    const day = row.kind === 'state' ? dayOf(row, zone) : null;
    if (day === null) continue;
    pushTo(days, day, { row, day, alone: true });
  }
  for (const [day, readings] of days) {
    const alone = new Set(readings.map(nameOf)).size === 1;
    days.set(
      day,
      readings.map((one) => ({ ...one, alone })),
    );
  }
  return days;
}

function historyOf(name: string, days: ReadonlyMap<string, Reading[]>): RequestHistory | null {
  const all = [...days.values()].flat();
  const [first, ...rest] = all.filter((one) => nameOf(one) === name);
  if (first === undefined) return null;
  const last = rest.at(-1) ?? first;
  const own = new Set([first, ...rest].map(pageOf));
  const beside = new Set(all.filter((one) => own.has(pageOf(one))).map(nameOf));
  const later = all.filter((one) => one.day > last.day && beside.has(nameOf(one)));
  const absent = later.filter((one, at) => later.findIndex(({ day }) => day === one.day) === at);
  return { procedure: first.row.procedure ?? null, readings: [first, ...rest], absent };
}

/** The page of one day that a line stood on. */
function pageOf({ row, day }: Reading): string {
  return `${day} ${row.route ?? ''}`;
}

/** Twice on one day with two days of filing: two requests under one name. */
function isDoubled(day: readonly Reading[], name: string): boolean {
  const filed = day
    .filter((one) => nameOf(one) === name)
    .flatMap(({ row }) => dayInWords(row.filedAt) ?? dayInWords(row.label) ?? []);
  return new Set(filed).size > 1;
}

function nameOf({ row }: Reading): string {
  return row.procedure ?? '';
}
