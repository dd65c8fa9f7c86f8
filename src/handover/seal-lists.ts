/** The four lists of the seal (docs/format.md §5), from what leaves and what is no more. */
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import type { Seal } from '#core/journal/seal.ts';
import type { HandoverEntry } from './journal-parts.ts';

/** @param erased `seq` of the entries of which the journal itself keeps no disclosure */
export function sealLists(
  entries: readonly HandoverEntry[],
  erased: ReadonlySet<number>,
): Pick<Seal, 'disclosed' | 'withheld' | 'erased' | 'masked'> {
  const shown = entries.filter(({ disclosures }) => disclosures.length > 0);
  const hidden = entries.filter(({ disclosures }) => disclosures.length === 0);
  const masks = shown.filter(
    ({ disclosures }) => decodeDisclosures(disclosures)['kind'] === 'mask',
  );
  return {
    disclosed: shown.map(({ seq }) => seq),
    withheld: hidden.filter(({ seq }) => !erased.has(seq)).map(({ seq }) => seq),
    erased: hidden.filter(({ seq }) => erased.has(seq)).map(({ seq }) => seq),
    masked: masks.map(({ seq }) => seq),
  };
}
