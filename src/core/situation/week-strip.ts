/** The week strip as facts, ready to draw (visual.md): one column a week, notches up, whom one asked down. */
import { addDays, daysBetween, isoWeek, mondayOf } from '../time/days.ts';

type Dated = { day: string | null };

export type Week = {
  kind: 'week';
  /** `YYYY-MM-DD` */
  monday: string;
  /** ISO week `YYYY-Www`. */
  week: string;
  /** Prevented attempts. */
  notches: number;
  /** Access failures and others of unknown purpose, drawn hollow. */
  hollow: number;
  /** Channels of the contacts of that week, in order. */
  contacts: string[];
  current: boolean;
  future: boolean;
  /** `YYYY-MM` where the month changes, and on the first column. */
  month: string | null;
};
/** A run of empty weeks, both Mondays included. */
export type Fold = { kind: 'fold'; weeks: number; from: string; until: string };

const longest = 14;

/**
 * @param input what is drawn; `from`, `until`: days the strip must show at least
 * @returns columns in time order; over 14 weeks, runs of two or more empty weeks are one `fold`. Empty without any date.
 */
export function weekStrip(input: {
  attempts: readonly Dated[];
  access: readonly Dated[];
  contacts: readonly (Dated & { channel: string })[];
  today: string;
  from?: string;
  until?: string;
}): (Week | Fold)[] {
  const marked = [...input.attempts, ...input.access, ...input.contacts].flatMap(
    ({ day }) => day ?? [],
  );
  const ends = [
    ...marked,
    ...[input.from, input.until].filter((day) => day !== undefined),
  ].toSorted();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = mondayOf(first);
  const count = daysBetween(start, mondayOf(last)) / 7 + 1;
  const weeks = Array.from({ length: count }, (_, index) =>
    weekOf(addDays(start, index * 7), input),
  );
  return withMonths(count > longest ? folded(weeks) : weeks);
}

function weekOf(monday: string, input: Parameters<typeof weekStrip>[0]): Week {
  const here = (item: Dated) => item.day !== null && mondayOf(item.day) === monday;
  return {
    kind: 'week',
    monday,
    week: isoWeek(monday),
    notches: input.attempts.filter(here).length,
    hollow: input.access.filter(here).length,
    contacts: input.contacts.filter(here).map((contact) => contact.channel),
    current: mondayOf(input.today) === monday,
    future: monday > input.today,
    month: null,
  };
}

function folded(weeks: Week[]): (Week | Fold)[] {
  const columns: (Week | Fold)[] = [];
  let run: Week[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1) {
      columns.push({ kind: 'fold', weeks: run.length, from: first.monday, until: last.monday });
    } else columns.push(...run);
    run = [];
  };
  for (const week of weeks) {
    if (week.notches + week.hollow + week.contacts.length === 0 && !week.current) {
      run.push(week);
    } else {
      close();
      columns.push(week);
    }
  }
  close();
  return columns;
}

function withMonths(columns: (Week | Fold)[]): (Week | Fold)[] {
  let shown = '';
  return columns.map((column) => {
    if (column.kind === 'fold') return column;
    const month = column.monday.slice(0, 7);
    if (month === shown) return column;
    shown = month;
    return { ...column, month };
  });
}
