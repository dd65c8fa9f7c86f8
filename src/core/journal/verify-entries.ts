/** Step 4 of docs/format.md §7: every line by itself, its signature, and no digest in two places. */
import type { Digest, PublicJwk, VerifySignature } from '../crypto.ts';
import { readEntry, type ReadEntry } from '../entry/read-entry.ts';
import type { Fault } from './fault.ts';
import type { Key } from './verify-seal.ts';

/** Lines read or verified at a time: WebCrypto answers faster when it has more than one question. */
const batch = 64;

export async function readEntries(
  digest: Digest,
  lines: readonly string[],
): Promise<{ entries: ReadEntry[]; faults: Fault[] }> {
  const reads = await inBatches(lines, (text, index) => readEntry(digest, text, index + 1));
  return {
    entries: reads.flatMap(({ entry }) => (entry ? [entry] : [])),
    faults: reads.flatMap((read) => read.faults),
  };
}

/** @param key of entry 0, already found good; without it only what needs no key is checked */
export async function verifyEntries(
  verify: VerifySignature,
  entries: readonly ReadEntry[],
  key: Key,
): Promise<Fault[]> {
  const kids = entries
    .filter((entry) => entry.kid !== null && entry.kid !== key.kid)
    .map((entry): Fault => ({ code: 'entry/kid', seq: entry.payload.seq }));
  const signatures = key.jwk === null ? [] : await badSignatures(verify, entries, key.jwk);
  return [...kids, ...signatures, ...reusedDigests(entries)];
}

async function badSignatures(
  verify: VerifySignature,
  entries: readonly ReadEntry[],
  jwk: PublicJwk,
): Promise<Fault[]> {
  const good = await inBatches(entries, ({ parts }) => verify(jwk, parts.input, parts.signature));
  return entries
    .filter((_, index) => good[index] !== true)
    .map(({ payload }) => ({ code: 'entry/signature', seq: payload.seq }));
}

/** A digest in two entries would let one disclosure speak for either. */
function reusedDigests(entries: readonly ReadEntry[]): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { payload } of entries) {
    const before = seen.size;
    for (const digest of payload._sd) seen.add(digest);
    if (seen.size - before < payload._sd.length)
      faults.push({ code: 'entry/digest-reused', seq: payload.seq });
  }
  return faults;
}

async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += batch) {
    const some = items.slice(from, from + batch);
    done.push(...(await Promise.all(some.map((item, index) => work(item, from + index)))));
  }
  return done;
}
