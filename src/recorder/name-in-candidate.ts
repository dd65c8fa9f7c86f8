/** The name that the account menu showed, of the account that waits for *c'est moi*: it stands only in its held line. */
import type { Ports } from './ports.ts';

export async function nameInCandidate(ports: Ports): Promise<string> {
  const rows = await ports.store.pending();
  return rows.find((row) => row.candidate && row.claims.ids?.name)?.claims.ids?.name ?? '';
}
