/** Days `YYYY-MM-DD` in French, as HTML of our own making (`1<sup>er</sup>`): nothing in it needs escaping. */

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
const weekdays = format({ weekday: 'short' });
const shortMonths = format({ month: 'short' });
const months = format({ month: 'long' });

/** "mar. 3 nov. 2026" */
export function shortDate(day: string): string {
  const date = dateOf(day);
  return `${weekdays.format(date)}&nbsp;${dayNumber(day)}&nbsp;${shortMonths.format(date)}&nbsp;${day.slice(0, 4)}`;
}

/** "3 novembre 2026" */
export function longDate(day: string): string {
  return `${dayNumber(day)}&nbsp;${months.format(dateOf(day))}&nbsp;${day.slice(0, 4)}`;
}

/** "2 nov.", or "2" without the month. */
export function strokeDate(day: string, withMonth: boolean): string {
  const number = String(Number(day.slice(8)));
  return withMonth ? `${number} ${shortMonths.format(dateOf(day))}` : number;
}

/** "3, 6 et 17 novembre, 1er et 3 décembre 2026 et 4 janvier 2027": each month, and each year, said once. */
export function datesInWords(days: readonly string[]): string {
  const sorted = [...days].toSorted();
  const groups = [...Map.groupBy(sorted, (day) => day.slice(0, 7)).values()];
  return groups
    .map((group, index) => {
      const first = group[0] ?? '';
      const next = groups[index + 1]?.[0];
      const year = next?.slice(0, 4) === first.slice(0, 4) ? '' : `&nbsp;${first.slice(0, 4)}`;
      return `${listed(group.map(dayNumber))}&nbsp;${months.format(dateOf(first))}${year}`;
    })
    .join(', ');
}

function listed(items: string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
}

function dayNumber(day: string): string {
  const number = Number(day.slice(8));
  return number === 1 ? '1<sup>er</sup>' : String(number);
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
