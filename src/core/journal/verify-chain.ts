/** Step 5 of docs/format.md §7, its first half: `seq` without hole, each `prev` right, the last entry the head. */
import type { ReadEntry } from '../entry/read-entry.ts';
import type { Fault } from './fault.ts';
import type { Seal } from './seal.ts';

export function verifyChain(entries: readonly ReadEntry[], seal: Seal | null): Fault[] {
  const faults = entries.flatMap((entry, index): Fault[] => {
    const code = linkFault(entry, entries[index - 1]);
    return code ? [{ code, seq: entry.payload.seq }] : [];
  });
  const last = entries.at(-1);
  if (seal && last && (last.payload.seq !== seal.head.seq || last.hash !== seal.head.hash)) {
    faults.push({ code: 'chain/head', seq: last.payload.seq });
  }
  return faults;
}

/** At the entry after a hole only the hole is told: what it should follow is not there to compare with. */
function linkFault(
  { payload }: ReadEntry,
  before: ReadEntry | undefined,
): 'chain/gap' | 'chain/order' | 'chain/prev' | null {
  const expected = before ? before.payload.seq + 1 : 0;
  if (payload.seq > expected) return 'chain/gap';
  if (payload.seq < expected) return 'chain/order';
  return payload.prev === before?.hash ? null : 'chain/prev';
}
