/** A line by its id, pending or already an entry, as far as the chip's card needs it. */
import { readClaims } from '#core/entry/read-disclosures.ts';
import type { Ports } from './ports.ts';
import type { PendingRow } from './ports/pending-row.ts';

export type ShownLine = Pick<PendingRow, 'id' | 'at' | 'person' | 'claims'>;

export async function shownLine(ports: Ports, id: string): Promise<ShownLine | null> {
  const found = await ports.store.find(id);
  if (found === null) return null;
  if ('row' in found) return found.row;
  const { kid, seq } = found.entry;
  const disclosures = await ports.store.disclosures(kid, seq);
  const claims = readClaims(disclosures ?? []);
  const { kind, at, source } = claims;
  if (kind === undefined || at === undefined || source === undefined) return null;
  const person = (await ports.store.people()).find((one) => one.kids.includes(kid));
  return {
    id,
    at: Date.parse(at),
    person: person?.id ?? null,
    claims: { ...claims, kind, at, source },
  };
}
