/**
 * The journals of one person as the entries of one report: numbers run on from one journal to the next, and what an entry
 * refers to follows. Entries that a fault names are left out, as they are of every count.
 */
import type { Claims } from '#core/entry/claims.ts';
import type { Disclosed } from '#core/report/disclosed.ts';
import type { OpenedSeries } from '../opened-series.ts';

type Series = Pick<OpenedSeries, 'journals' | 'faulty'>;

/** `seq` counts over the series. */
export function seriesEntries({ journals, faulty }: Series): Disclosed[] {
  let start = 0;
  const told: Disclosed[] = [];
  for (const { kid, head, entries } of journals) {
    for (const [seq, claims] of entries) {
      if (!faulty.has(`${kid}/${seq}`)) {
        told.push({ seq: start + seq, claims: moved(claims, start) });
      }
    }
    // An altered file may go beyond the head: its numbers must not run into the next journal's.
    start += Math.max(head.seq, [...entries.keys()].at(-1) ?? 0) + 1;
  }
  return told.toSorted((a, b) => a.seq - b.seq);
}

function moved(claims: Claims, by: number): Claims {
  const { refers, answer } = claims;
  return {
    ...claims,
    ...(refers ? { refers: { ...refers, seq: refers.seq + by } } : {}),
    ...(answer ? { answer: { ...answer, to: answer.to + by } } : {}),
  };
}
