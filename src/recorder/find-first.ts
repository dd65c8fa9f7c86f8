/** The entry that an incident repeats: same route, primary code and words, within 2 minutes of it. */
import type { Claims } from '#core/entry/claims.ts';
import { rowTextLength, type Row } from '#core/entry/row.ts';
import type { Ports } from './ports.ts';
import { repeatWindow, type Unit } from './units.ts';

/** Entries looked back on: two minutes hold no more incidents than that without being repeats. */
const lookBack = 40;

export async function findFirst(
  ports: Ports,
  found: { unit: Unit; claims: Claims },
): Promise<{ kid: string; seq: number; at: number } | null> {
  const person = (await ports.store.people()).find((one) => one.id === found.unit.lead.person);
  const kid = person?.kids.at(-1);
  if (kid === undefined) return null;
  const rows = await ports.store.recentRows(kid, lookBack);
  const first = rows.find((row) => isRepeated(row, found));
  return first ? { kid, seq: first.seq, at: Date.parse(first.at) } : null;
}

function isRepeated(row: Row, { unit, claims }: { unit: Unit; claims: Claims }): boolean {
  if (row.kind !== 'incident' || row.source !== 'auto') return false;
  if (row.refers !== undefined || row.stay !== claims.stay) return false;
  const since = unit.lead.at - Date.parse(row.at);
  return since >= 0 && since <= repeatWindow && keyOfRow(row) === keyOfClaims(claims);
}

function keyOfRow(row: Row): string {
  return JSON.stringify([row.route ?? '', row.codes?.[0] ?? '', row.text ?? '']);
}

function keyOfClaims({ page, codes, text }: Claims): string {
  return JSON.stringify([
    page?.route ?? '',
    codes?.[0] ?? '',
    (text ?? '').slice(0, rowTextLength),
  ]);
}
