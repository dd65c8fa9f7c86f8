/**
 * Instants as the clocks of a zone show them; Europe/Paris unless said, the zone in which attempts are counted.
 * Pure: the instant is given, the rules of daylight saving are those of the engine (`Intl`).
 */
export const paris = 'Europe/Paris';

const formats = new Map<string, Intl.DateTimeFormat>();

/** `day` `YYYY-MM-DD`, `time` `HH:MM:SS` (24 h), both local to the zone. */
export type WallClock = { day: string; time: string };

/** @param instant RFC 3339 UTC; null when it is none */
export function wallClock(instant: string, zone: string = paris): WallClock | null {
  const ms = Date.parse(instant);
  if (!Number.isFinite(ms)) return null;
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(ms)) part[type] = value;
  return {
    day: `${part.year ?? ''}-${part.month ?? ''}-${part.day ?? ''}`,
    time: `${part.hour ?? ''}:${part.minute ?? ''}:${part.second ?? ''}`,
  };
}

/** Day of an instant in Paris, `YYYY-MM-DD`; null when it is no instant. */
export function parisDay(instant: string): string | null {
  return wallClock(instant)?.day ?? null;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    // `hour12: false` writes midnight as 24 in some engines.
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}
