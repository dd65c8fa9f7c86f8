/** The name that the account menu showed, from the entry where it stands; null when erased or never seen. */
import { readClaims } from '#core/entry/read-disclosures.ts';
import type { Ports } from './ports.ts';
import type { Person } from './ports/records.ts';

export async function nameOf(ports: Ports, person: Person): Promise<string | null> {
  if (person.named === undefined) return null;
  const disclosures = await ports.store.disclosures(person.named.kid, person.named.seq);
  return disclosures === null ? null : (readClaims(disclosures).ids?.name ?? null);
}
