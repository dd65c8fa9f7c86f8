/**
 * Where a form blocks (B5): one message about one field, on one step, three times in a stay, or in two stays.
 * Worked out and proposed; an input mistake stays no incident until the person confirms it (ruling 5).
 */
import type { Row } from '../entry/row.ts';
import { paris } from '../time/paris.ts';
import { pushTo } from '../push-to.ts';
import type { Place } from './attempts-of.ts';
import { contextOf, placeOf, type Context } from './incident.ts';
import { dayOf, sortRows } from './stays.ts';

export type FormBlock = {
  /** As the site wrote it, as far as a row carries it. */
  text: string;
  /** The latest line that bears it. */
  shown: Place;
  /** Times over all stays, repeats included. */
  tries: number;
  stays: number;
  /** Distinct, oldest first, `YYYY-MM-DD`. */
  days: string[];
  /** What the person last answered to one of its lines; null while it is only proposed. */
  answer: 'confirmed' | 'refused' | null;
  /** Every line that bears it, oldest first. */
  rests: Place[];
};

const triesInAStay = 3;
const staysInAll = 2;

/** @param rows of one series, any order. @returns in the order in which each was first met */
export function formBlocks(rows: readonly Row[], zone: string = paris): FormBlock[] {
  const sorted = sortRows(rows);
  const context = contextOf(sorted);
  const met = new Map<string, Row[]>();
  for (const row of sorted) {
    if (isMistake(row)) pushTo(met, keyOf(row), row);
  }
  const order = new Map([...context.answers.keys()].map((place, at) => [place, at]));
  return [...met.values()].flatMap((same) => blockOf(same, { ...context, order }, zone) ?? []);
}

/** `order`: of each answered entry, when it was last answered. */
type Ordered = Context & { order: ReadonlyMap<string, number> };

function blockOf(same: Row[], context: Ordered, zone: string): FormBlock | null {
  const last = same.at(-1);
  if (last === undefined) return null;
  const stays = Map.groupBy(same, (row) => row.stay ?? dayOf(row, zone));
  const tries = [...stays.values()].map((rows) => sum(rows.map((row) => triesOf(row, context))));
  if (stays.size < staysInAll && Math.max(...tries) < triesInAStay) return null;
  return {
    text: last.text ?? '',
    shown: { kid: last.kid, seq: last.seq },
    tries: sum(tries),
    stays: stays.size,
    days: [...new Set(same.flatMap((row) => dayOf(row, zone) ?? []))],
    answer: lastSaid(same, context),
    rests: same.map(({ kid, seq }) => ({ kid, seq })),
  };
}

/** Of all its lines: an older one may be answered after a newer one. */
function lastSaid(same: readonly Row[], { answers, order }: Ordered): FormBlock['answer'] {
  const places = same.map((row) => placeOf(row.kid, row.seq));
  const [last] = places.toSorted((a, b) => (order.get(b) ?? -1) - (order.get(a) ?? -1));
  return (last === undefined ? undefined : answers.get(last))?.value ?? null;
}

/** A repeat belongs to its first; without words nothing tells that two messages are one. */
function isMistake(row: Row): boolean {
  return (
    row.kind === 'incident' &&
    row.source === 'auto' &&
    row.codes?.[0] === 'B5' &&
    row.refers?.why !== 'repeat' &&
    (row.text ?? '') !== ''
  );
}

function keyOf({ route, step, text }: Row): string {
  return JSON.stringify([route, step?.number ?? step?.name, text]);
}

function triesOf(row: Row, { repeats }: Context): number {
  const again = repeats.get(placeOf(row.kid, row.seq)) ?? [];
  return sum(again.map((repeat) => repeat.count ?? 1)) + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
