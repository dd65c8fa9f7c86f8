/** What is odd in the content of entries without proving any change (docs/format.md §7, "Warning"). */
import type { JudgedClaims } from '../entry/judge-claims.ts';
import type { Warning } from './fault.ts';

/** One entry of a file with at least one disclosure. */
export type DisclosedEntry = JudgedClaims & { seq: number };

export function claimWarnings(entries: readonly DisclosedEntry[]): Warning[] {
  return [
    ...entries.flatMap(({ seq, wrong }) =>
      wrong.map((claim): Warning => ({ code: 'claim/type', seq, claim })),
    ),
    ...entries
      .filter(({ raw }) => raw['regions'] !== undefined)
      .map(({ seq }): Warning => ({ code: 'claim/regions', seq })),
    ...maskedOriginals(entries),
    ...keptBack(entries),
  ];
}

/** The original's hash never leaves together with a masked copy (§4): whoever wrote this did not know. */
function maskedOriginals(entries: readonly DisclosedEntry[]): Warning[] {
  const photographed = new Set(
    entries.filter(({ claims }) => claims.shot !== undefined).map(({ seq }) => seq),
  );
  return entries
    .filter(({ claims }) => claims.kind === 'mask' && claims.shot !== undefined)
    .filter(({ claims }) => claims.refers !== undefined && photographed.has(claims.refers.seq))
    .map(({ seq }) => ({ code: 'claim/masked-original', seq }));
}

/** `kept` may not go back: the recorder signs the later of now and the entry before. */
function keptBack(entries: readonly DisclosedEntry[]): Warning[] {
  const warnings: Warning[] = [];
  let latest = '';
  for (const { seq, claims } of entries) {
    if (claims.kept === undefined) continue;
    if (claims.kept < latest) warnings.push({ code: 'chain/kept-back', seq });
    else latest = claims.kept;
  }
  return warnings;
}
