/** Reads when something happened: now, or a day (and hour) of the past, which makes the line *declared*. */
import { err, ok, type Result } from '#core/result.ts';
import type { Claims } from '#core/entry/claims.ts';
import { wallClock } from '#core/time/paris.ts';
import { readDate } from '../journal/read-date.ts';

/** As typed; `day` and `hour` count only when `past`. */
export type WrittenWhen = { past: boolean; day: string; hour: string };
export type WhenError = 'day' | 'hour' | 'future';

export const rightNow: WrittenWhen = { past: false, day: '', hour: '' };

/**
 * @param now epoch milliseconds
 * @returns `happened` local to Paris, without offset (docs/format.md §3); nothing when it is now
 */
export function readWhen(
  written: WrittenWhen,
  now: number,
): Result<{ happened?: NonNullable<Claims['happened']> }, WhenError> {
  if (!written.past) return ok({});
  const day = readDate(written.day);
  if (day === null) return err('day');
  const hour = written.hour.trim() === '' ? null : readHour(written.hour);
  if (hour === undefined) return err('hour');
  const clock = wallClock(new Date(now).toISOString());
  const present = clock === null ? '' : `${clock.day}T${clock.time.slice(0, 5)}`;
  if (hour === null) {
    if (day > present.slice(0, 10)) return err('future');
    return ok({ happened: { from: day, precision: 'day' } });
  }
  const from = `${day}T${hour}`;
  return from > present ? err('future') : ok({ happened: { from, precision: 'minute' } });
}

/** `14 h 30`, `14h30`, `14:30`, `14 h`; undefined when it is no hour. */
function readHour(written: string): string | undefined {
  const found = /^(\d{1,2})(?:\s*(?:h|:|\.)\s*(\d{2})?)?$/i.exec(written.trim());
  if (!found) return undefined;
  const [, hours = '', minutes = '00'] = found;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
