/** Step 5 of docs/format.md §7, its second half: the seal's four lists say what the file really holds. */
import type { ReadEntry } from '../entry/read-entry.ts';
import type { Fault } from './fault.ts';
import type { Seal } from './seal.ts';

export function verifyLists(entries: readonly ReadEntry[], seal: Seal): Fault[] {
  return [
    ...partitionFaults(seal),
    ...disclosedFaults(entries, seal),
    ...maskedFaults(entries, seal),
  ];
}

/** `disclosed`, `withheld` and `erased` together are 0 … head.seq, each once. */
function partitionFaults({ disclosed, withheld, erased, head }: Seal): Fault[] {
  const all = [...disclosed, ...withheld, ...erased].toSorted((a, b) => a - b);
  const whole = all.length === head.seq + 1 && all.every((seq, index) => seq === index);
  return whole ? [] : [{ code: 'chain/lists' }];
}

/** `disclosed`: exactly the entries with a disclosure in this file. */
function disclosedFaults(entries: readonly ReadEntry[], seal: Seal): Fault[] {
  const listed = new Set(seal.disclosed);
  return entries
    .filter(({ payload, disclosures }) => listed.has(payload.seq) !== disclosures > 0)
    .map(({ payload }) => ({ code: 'chain/disclosed', seq: payload.seq }));
}

/** `masked`: the `mask` entries in `disclosed`. An entry that keeps its kind to itself may be one. */
function maskedFaults(entries: readonly ReadEntry[], seal: Seal): Fault[] {
  const masked = new Set(seal.masked);
  const shown = new Set(seal.disclosed);
  const strangers = seal.masked.filter((seq) => !shown.has(seq));
  const wrong = entries
    .filter(({ claims }) => claims['kind'] !== undefined)
    .filter(({ claims, payload }) => masked.has(payload.seq) !== (claims['kind'] === 'mask'))
    .map(({ payload }) => payload.seq);
  return [...strangers, ...wrong].map((seq) => ({ code: 'chain/masked', seq }));
}
