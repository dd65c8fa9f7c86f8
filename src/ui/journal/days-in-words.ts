/** A list of days as one says it: `21 septembre, 5 et 20 octobre, 4 et 9 novembre 2026`. */
import { dayAndMonth } from '../i18n/format.ts';

/** @param days `YYYY-MM-DD`, oldest first. Each month is said once, each year once at its end. */
export function daysInWords(days: readonly string[], lang: string): string {
  const words = days.map((day, at) => {
    const next = days[at + 1];
    const year = next?.slice(0, 4) === day.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
    const sameMonth = lang.startsWith('fr') && next?.slice(0, 7) === day.slice(0, 7);
    return sameMonth ? dayNumber(day) : `${dayAndMonth(day, lang)}${year}`;
  });
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
}

/** French writes the first of a month `1er`. */
function dayNumber(day: string): string {
  const number = Number(day.slice(8));
  return number === 1 ? '1er' : String(number);
}
