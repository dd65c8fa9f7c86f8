/** What a row that is *about* another refers to, once that one is an entry. */
import type { Claims } from '#core/entry/claims.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { Ports } from './ports.ts';

/** `wait`: the other is still pending. An id that nobody knows any more refers to nothing. */
export async function refersOf(
  ports: Ports,
  row: PendingRow,
): Promise<'wait' | Pick<Claims, 'refers' | 'answer'>> {
  if (row.about === undefined) return {};
  const found = await ports.store.find(row.about.id);
  if (found && 'row' in found) return 'wait';
  if (found === null) return {};
  const seq = found.entry.seq;
  if (row.about.why === 'answer') {
    return row.claims.answer ? { answer: { ...row.claims.answer, to: seq } } : {};
  }
  return { refers: { seq, why: row.about.why } };
}
