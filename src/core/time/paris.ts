/**
 * Instants as the clocks of a zone show them; Europe/Paris unless said, the zone in which attempts are counted.
 * Pure: the instant is given, the rules of daylight saving are those of the engine (`Intl`).
 */
export const paris = 'Europe/Paris';

const formats = new Map<string, Intl.DateTimeFormat>();

const hour = 3_600_000;
/** Since then Paris changed its clocks on the hour of UTC alone: what an hour began with holds to its end. */
const onTheHour = Date.UTC(1980, 0, 1);
/** Four digits of a year, and no sign. */
const lastYear = Date.UTC(9999, 11, 31);
/** Milliseconds that Paris is ahead of UTC, by hour since 1970; asking the engine is what costs, and a journal asks ten thousand times. */
const ahead = new Map<number, number>();
const mostHours = 20_000;

/** `day` `YYYY-MM-DD`, `time` `HH:MM:SS` (24 h), both local to the zone. */
export type WallClock = { day: string; time: string };

/** @param instant RFC 3339 UTC; null when it is none */
export function wallClock(instant: string, zone: string = paris): WallClock | null {
  const ms = Date.parse(instant);
  if (!Number.isFinite(ms)) return null;
  if (zone !== paris || ms < onTheHour || ms >= lastYear) return asked(ms, zone);
  const local = new Date(ms + aheadAt(ms)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 19) };
}

function aheadAt(ms: number): number {
  const at = Math.floor(ms / hour);
  const known = ahead.get(at);
  if (known !== undefined) return known;
  const { day, time } = asked(at * hour, paris);
  const found = Date.parse(`${day}T${time}Z`) - at * hour;
  if (ahead.size >= mostHours) ahead.clear();
  ahead.set(at, found);
  return found;
}

function asked(ms: number, zone: string): WallClock {
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
