/** The figures of a set of attempts or access failures, always with their dates: two weeks may be one night apart. */
import { daysBetween } from '../time/days.ts';

export type Figures = {
  number: number;
  days: number;
  /** ISO weeks. */
  weeks: number;
  /** Distinct days, oldest first, `YYYY-MM-DD`. */
  dates: string[];
  first: string | null;
  last: string | null;
  /** Most days between two dates that follow one another; null with less than two. */
  longestInterval: number | null;
};

/** What has no day (only its month is known) is in the number and in nothing else. */
export function figuresOf(items: readonly { day: string | null; week: string | null }[]): Figures {
  const dates = [
    ...new Set(items.map((item) => item.day).filter((day) => day !== null)),
  ].toSorted();
  const weeks = new Set(items.map((item) => item.week).filter((week) => week !== null));
  const intervals = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
  return {
    number: items.length,
    days: dates.length,
    weeks: weeks.size,
    dates,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    longestInterval: intervals.length === 0 ? null : Math.max(...intervals),
  };
}
