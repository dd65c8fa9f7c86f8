/** Hours and days as the chip says them: Europe/Paris, French, figures that do not break from their unit. */
const hour = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** `14 h 05` with no-break spaces. @param epochMs epoch milliseconds */
export function hourWords(epochMs: number): string {
  const parts = new Map(
    hour.formatToParts(new Date(epochMs)).map((part) => [part.type, part.value]),
  );
  return `${Number(parts.get('hour') ?? '0')}\u00a0h\u00a0${parts.get('minute') ?? '00'}`;
}

/** `15 décembre`. @param date ISO date `YYYY-MM-DD` */
export function dayWords(date: string): string {
  return day
    .format(new Date(`${date}T00:00:00Z`))
    .replace(' ', '\u00a0')
    .replace(/^1\u00a0/, '1er\u00a0');
}
