/** The claims of one entry, from the rows that make it: one observation, a joined set, or a set of repeats. */
import type { Claims } from '#core/entry/claims.ts';
import type { PendingClaims } from './ports/pending-row.ts';
import type { Unit } from './units.ts';

type Http = NonNullable<Claims['http']>;

/** Exchanges listed in one entry; more would only repeat themselves. */
const httpKept = 20;

/** One unit's claims: the lead's, with the network's exchanges and both witnesses. */
export function composeUnit(unit: Unit): PendingClaims {
  const first = unit.rows[0] ?? unit.lead;
  const http = unit.rows.flatMap((row) => row.claims.http ?? []).slice(0, httpKept);
  const base = { ...unit.lead.claims, at: first.claims.at };
  if (unit.rows.length === 1) return base;
  const network = http[0];
  return {
    ...base,
    stay: first.claims.stay ?? base.stay ?? first.stay,
    codes: mergedCodes(unit),
    ...(http.length > 0 ? { http } : {}),
    witnesses: {
      page: unit.lead.claims.witnesses?.page ?? null,
      network: network ? networkWitness(network) : (unit.lead.claims.witnesses?.network ?? null),
    },
  };
}

/** Repeats of one entry, gathered: the first repeat's claims, how many there were, and until when. */
export function composeRepeats(units: Unit[], refers: { seq: number }): PendingClaims {
  const sorted = units.toSorted((a, b) => a.lead.at - b.lead.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a repeat has at least one unit');
  const http: Http = sorted.flatMap((unit) => composeUnit(unit).http ?? []).slice(0, httpKept);
  return {
    ...composeUnit(first),
    ...(http.length > 0 ? { http } : {}),
    refers: { seq: refers.seq, why: 'repeat' },
    count: sorted.length,
    until: last.lead.claims.at,
  };
}

function networkWitness(exchange: Http[number]) {
  return {
    at: exchange.at,
    ...(exchange.status === undefined ? {} : { status: exchange.status }),
    ...(exchange.error === undefined ? {} : { error: exchange.error }),
  };
}

/** The page's words name the fault better than a status; the network's codes follow. */
function mergedCodes(unit: Unit): string[] {
  const ordered = [unit.lead, ...unit.rows.filter((row) => row !== unit.lead)];
  return [...new Set(ordered.flatMap((row) => row.claims.codes ?? []))];
}
