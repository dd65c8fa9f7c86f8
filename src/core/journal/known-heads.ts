/**
 * Step 7 of docs/format.md §7: heads known from outside the file (paper, earlier file, case). A journal that does not
 * hold one of them was changed at or before it, by whoever has its key too; up to it, a found head dates the journal.
 */
import type { Fault } from './fault.ts';

export type KnownHead = {
  from: 'paper' | 'file' | 'case';
  /** base64url SHA-256, whole: a short code only recognises. */
  hash: string;
  /** Entry it is the hash of; a paper need not say it. */
  seq?: number;
  /** Day or instant at which it was outside, where that is known. */
  on?: string;
};

/** The latest entry that something outside dates, and by what. */
export type Dated = { seq: number; from: Exclude<KnownHead['from'], 'file'>; on: string | null };

/** @param heads base64url hash of each entry by `seq` */
export function headsMissing(
  heads: ReadonlyMap<number, string>,
  known: readonly KnownHead[],
): Fault[] {
  return known
    .filter((one) => seqOf(heads, one) === null)
    .map(({ seq }) => ({ code: 'anchor/head-missing', ...(seq === undefined ? {} : { seq }) }));
}

/**
 * Null: no outside date at all. Another file gives an order only: whoever holds the journal could have made both today,
 * and its instant is their own clock's.
 */
export function datedUntil(
  heads: ReadonlyMap<number, string>,
  known: readonly KnownHead[],
): Dated | null {
  let latest: Dated | null = null;
  for (const one of known) {
    const { from } = one;
    const seq = seqOf(heads, one);
    if (from !== 'file' && seq !== null && seq > (latest?.seq ?? -1)) {
      latest = { seq, from, on: one.on ?? null };
    }
  }
  return latest;
}

function seqOf(heads: ReadonlyMap<number, string>, { seq, hash }: KnownHead): number | null {
  if (seq !== undefined) return heads.get(seq) === hash ? seq : null;
  for (const [at, one] of heads) if (one === hash) return at;
  return null;
}
