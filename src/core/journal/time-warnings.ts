/** Step 8 of docs/format.md §7: what the clocks of the disclosed entries say against one another. Warnings only. */
import type { DisclosedEntry } from './claim-warnings.ts';
import type { Warning } from './fault.ts';

/** Milliseconds that explain themselves: slow tabs, rounded `Date` headers, the clock set by the network. */
const tolerated = 60_000;
/** Observation and clock are read one after the other; a busy machine puts seconds between them. */
const readingLag = 10_000;
/** Where the portal is; a person abroad is no fault, and worth knowing for the hours shown. */
const home = 'Europe/Paris';

export function timeWarnings(entries: readonly DisclosedEntry[]): Warning[] {
  return [...skews(entries), ...slowedBoots(entries), ...zones(entries)];
}

/** Computer and server disagree; or their disagreement itself changed: somebody set the clock. */
function skews(entries: readonly DisclosedEntry[]): Warning[] {
  const warnings: Warning[] = [];
  let before: { skew: number; margin: number } | null = null;
  for (const { seq, claims } of entries) {
    const { skew, margin = 0 } = claims.clock ?? {};
    if (skew === undefined) continue;
    if (Math.abs(skew) > tolerated + margin) warnings.push({ code: 'time/skew', seq });
    if (before && Math.abs(skew - before.skew) > tolerated + margin + before.margin) {
      warnings.push({ code: 'time/skew-changed', seq });
    }
    before = { skew, margin };
  }
  return warnings;
}

/**
 * Within one `boot` the wall clock gains at least what the uptime does: more is a machine that slept, less is a clock
 * that was put back.
 */
function slowedBoots(entries: readonly DisclosedEntry[]): Warning[] {
  const boots = new Map<string, { wall: number; uptime: number }>();
  const warnings: Warning[] = [];
  for (const { seq, claims } of entries) {
    const { clock, at, count } = claims;
    // A repeat bears the clock of one of its rows, which need not be the one that `at` is of.
    if (clock === undefined || at === undefined || count !== undefined) continue;
    const now = { wall: Date.parse(at), uptime: clock.uptime };
    const before = boots.get(clock.boot);
    boots.set(clock.boot, now);
    if (before === undefined || now.uptime <= before.uptime) continue;
    if (now.wall - before.wall < now.uptime - before.uptime - readingLag) {
      warnings.push({ code: 'time/put-back', seq });
    }
  }
  return warnings;
}

function zones(entries: readonly DisclosedEntry[]): Warning[] {
  let before = home;
  return entries.flatMap(({ seq, claims: { zone } }): Warning[] => {
    if (zone === undefined || zone.name === before) return [];
    before = zone.name;
    return [{ code: 'time/zone', seq }];
  });
}
