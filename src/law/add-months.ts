/** Owes periods in months: same day number, or the last day of the month where it has none (domain-legal.md §3.4). */
import { addDays } from '#core/time/days.ts';

/** @param day `YYYY-MM-DD`; `count` may be negative. No clock, no zone: a civil day gives a civil day. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = (total: number) =>
    `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
  const last = addDays(`${month(months + 1)}-01`, -1);
  const same = `${month(months)}-${day.slice(8)}`;
  return same < last ? same : last;
}
