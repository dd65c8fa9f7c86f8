/**
 * Sorts the rows of a series into stays, each with what the person said about it (purpose, given up).
 * Lines declared about the past make a stay of their own for each day they tell of.
 */
import type { Row } from '../entry/row.ts';
import { isDay } from '../time/days.ts';
import { wallClock } from '../time/paris.ts';
import { placeOf } from './incident.ts';

export const purposes = ['renew', 'file', 'change', 'view'] as const;
export type Purpose = (typeof purposes)[number];

export type Stay = {
  id: string;
  /** Sorted by `at`. */
  rows: Row[];
  purpose: Purpose | null;
  /** Said by the person: "J'ai abandonné". */
  gaveUp: boolean;
  declared: boolean;
};

/** @param rows of one series, several journals mixed; sorted here by `at` */
export function staysOf(rows: readonly Row[], zone: string): Stay[] {
  const sorted = sortRows(rows);
  const idOf = new Map(sorted.map((row) => [placeOf(row.kid, row.seq), stayId(row, zone)]));
  const stays = new Map<string, Stay>();
  for (const row of sorted) {
    if (row.kind === 'fact') continue;
    const id = stayId(row, zone);
    const stay = stays.get(id) ?? emptyStay(id, row.source === 'declared');
    stay.rows.push(row);
    stays.set(id, stay);
  }
  for (const row of sorted) {
    // A later fact overwrites an earlier one: the person may change their mind.
    const said = row.fact && stays.get(aboutStay(row, idOf) ?? '');
    if (!said) continue;
    if (row.fact?.name === 'purpose') said.purpose = purposeOf(row.fact.value);
    if (row.fact?.name === 'outcome') said.gaveUp = row.fact.value === 'given-up';
  }
  return [...stays.values()];
}

/** By instant, then by place: journals of one series follow one another, whatever their `kid`. */
export function sortRows(rows: readonly Row[]): Row[] {
  return rows
    .filter((row) => row.erased !== true)
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.kid, b.kid) || a.seq - b.seq);
}

/** Day on which a row counts: that of `at`, or of `happened.from` when it tells of the past; null if only a month is known. */
export function dayOf(row: Row, zone: string): string | null {
  if (row.source !== 'declared' || !row.happened) return wallClock(row.at, zone)?.day ?? null;
  if (row.happened.precision === 'month') return null;
  const from = row.happened.from;
  if (isDay(from)) return from;
  // With an offset it is an instant; without, what the person wrote is their own clock.
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(from)) return wallClock(from, zone)?.day ?? null;
  return isDay(from.slice(0, 10)) ? from.slice(0, 10) : null;
}

function aboutStay(row: Row, idOf: ReadonlyMap<string, string>): string | undefined {
  const named = row.refers?.why === 'stay' ? idOf.get(placeOf(row.kid, row.refers.seq)) : undefined;
  return named ?? row.stay;
}

function stayId(row: Row, zone: string): string {
  if (row.source === 'declared')
    return `declared ${dayOf(row, zone) ?? row.happened?.from ?? row.at}`;
  return row.stay ?? `day ${dayOf(row, zone) ?? row.at}`;
}

function purposeOf(value: unknown): Purpose | null {
  return purposes.find((purpose) => purpose === value) ?? null;
}

function emptyStay(id: string, declared: boolean): Stay {
  return { id, rows: [], purpose: null, gaveUp: false, declared };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
