/** Where a span of days stands under the columns of the week strip, as shares of its width. */
import { addDays, daysBetween } from '../time/days.ts';
import type { Fold, Week } from './week-strip.ts';

/** Shares of the strip's width, 0 to 1. `open*`: the span goes on beyond the strip. */
export type Bracket = { start: number; end: number; openStart: boolean; openEnd: boolean };

/** Columns have one width, a fold too: inside it the days are closer. Null where the span touches no column. */
export function spanBracket(
  columns: readonly (Week | Fold)[],
  span: { from: string; until: string },
): Bracket | null {
  const weeks = columns.map(daysOf);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || span.until < first.from || span.from > last.until) return null;
  return {
    start: placeOf(weeks, span.from),
    // The last day is inside: the bracket ends after it.
    end: placeOf(weeks, addDays(span.until, 1)),
    openStart: span.from < first.from,
    openEnd: span.until > last.until,
  };
}

type Days = { from: string; until: string };

function daysOf(column: Week | Fold): Days {
  return column.kind === 'week'
    ? { from: column.monday, until: addDays(column.monday, 6) }
    : { from: column.from, until: addDays(column.until, 6) };
}

function placeOf(weeks: readonly Days[], day: string): number {
  const at = weeks.findIndex((week) => day <= week.until);
  const week = weeks[at];
  if (!week) return 1;
  const inside =
    Math.max(0, daysBetween(week.from, day)) / (daysBetween(week.from, week.until) + 1);
  return (at + inside) / weeks.length;
}
