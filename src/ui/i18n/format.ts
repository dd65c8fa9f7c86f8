/**
 * Owes every page dates, hours and sizes in words: Gregorian calendar, Latin digits, heure de Paris.
 * Instants are RFC 3339 strings or epoch milliseconds; days are `YYYY-MM-DD`, already a day of Paris.
 */

export type Instant = string | number;

const NBSP = '\u00A0';
const ZONE = 'Europe/Paris';

/** A list of 300 days asks for the same two formats 300 times, and to make one costs more than to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${lang} ${JSON.stringify(options)}`;
  const known = formatters.get(name);
  if (known) return known;
  const locale = `${lang}-u-ca-gregory-nu-latn`;
  const made = new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options });
  formatters.set(name, made);
  return made;
}

/** Noon UTC: the same day in every zone that a date could be printed in. */
function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function inZone(day: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(lang, { ...options, timeZone: 'UTC' }).format(atNoon(day));
}

/** Day of Paris on which an instant falls, `YYYY-MM-DD`. */
export function dayOf(instant: Instant): string {
  // `sv` writes ISO days; it is the only locale whose short date is the machine form.
  return new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short' }).format(
    new Date(instant),
  );
}

/** `17 décembre 2026` (French: `1er décembre 2026`). */
export function dayInWords(day: string, lang: string): string {
  const words = inZone(day, lang, { day: 'numeric', month: 'long', year: 'numeric' });
  return lang.startsWith('fr') ? words.replace(/^1 /u, '1er ') : words;
}

/** `mardi 17 novembre 2026`. */
export function weekdayInWords(day: string, lang: string): string {
  const words = inZone(day, lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return lang.startsWith('fr') ? words.replace(/ 1 /u, ' 1er ') : words;
}

/** `mardi 17 nov.`, for the time column. */
export function shortDay(day: string, lang: string): string {
  return inZone(day, lang, { weekday: 'long', day: 'numeric', month: 'short' });
}

/** `17 novembre`, where the year is said elsewhere. */
export function dayAndMonth(day: string, lang: string): string {
  const words = inZone(day, lang, { day: 'numeric', month: 'long' });
  return lang.startsWith('fr') ? words.replace(/^1 /u, '1er ') : words;
}

/** `17 nov.`, for a narrow column. */
export function shortDayAndMonth(day: string, lang: string): string {
  const words = inZone(day, lang, { day: 'numeric', month: 'short' });
  return lang.startsWith('fr') ? words.replace(/^1 /u, '1er ') : words;
}

/** `nov.`, for the week strip. */
export function shortMonth(day: string, lang: string): string {
  return inZone(day, lang, { month: 'short' });
}

/** `14 h 05` in French, `14:05` elsewhere; never breaks. Heure de Paris. */
export function hourInWords(instant: Instant, lang: string): string {
  const parts = formatter(lang, { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  const found = (type: string): string =>
    parts.formatToParts(new Date(instant)).find((part) => part.type === type)?.value ?? '';
  return localHour(`${found('hour')}:${found('minute')}`, lang);
}

/** The same from an hour that somebody's own clock showed, `HH:MM`. */
export function localHour(time: string, lang: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return lang.startsWith('fr')
    ? `${Number(hour)}${NBSP}h${NBSP}${minute}`
    : `${Number(hour)}:${minute}`;
}

/** Bytes in words: `4,2 Mo`, `27 Mo`, `18 ko`; a megabyte is a million bytes, as mail providers count. */
export function sizeInWords(bytes: number, lang: string): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'k'] : [bytes / 1_000_000, 'M'];
  const digits = amount >= 10 || unit === 'k' ? 0 : 1;
  const letter = lang.startsWith('fr') ? 'o' : 'B';
  const words = new Intl.NumberFormat(`${lang}-u-nu-latn`, { maximumFractionDigits: digits });
  return `${words.format(unit === 'k' ? Math.ceil(amount) : amount)}${NBSP}${unit}${letter}`;
}

/** Whole days from one day to another, `YYYY-MM-DD` both; negative when `to` is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / 86_400_000);
}
