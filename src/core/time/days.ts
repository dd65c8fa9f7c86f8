/** Arithmetic on calendar days `YYYY-MM-DD` (Gregorian, no time of day, no zone): what dates, weeks and spans are made of. */
const dayMs = 86_400_000;
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && dayOfMs(ms) === text;
}

export function addDays(day: string, count: number): string {
  return dayOfMs(msOf(day) + count * dayMs);
}

/** Calendar days from one to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((msOf(to) - msOf(from)) / dayMs);
}

/** Monday of the ISO week (ISO 8601) of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** ISO week `YYYY-Www`: the year is the one that holds its Thursday, so 31 December may belong to week 1. */
export function isoWeek(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: string): number {
  return new Date(msOf(day)).getUTCDay();
}

/** `DD/MM/YYYY`, alone or inside the portal's words ("le 23/11/2023 à 09:57"), or a day as it is; else null. */
export function dayInWords(words: string | undefined): string | null {
  if (words === undefined) return null;
  const iso = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  if (iso !== undefined && isDay(iso)) return iso;
  const [, day, month, year] = /(?<!\d)(\d\d?)[/.](\d\d?)[/.](\d{4})(?!\d)/.exec(words) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

function msOf(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isFinite(ms)) throw new Error('not a day');
  return ms;
}

function dayOfMs(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
