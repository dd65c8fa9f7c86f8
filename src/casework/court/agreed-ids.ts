/**
 * Whether all that leaves names one and the same person: only then does the exposé bear the name and numbers unmasked
 * (product.md, "Two documents"); pages after log-in that name somebody else would prove nobody's attempt.
 */
import type { Disclosed } from '#core/report/disclosed.ts';

/** `none`: nobody is named · `agree` · `differ`: the heading stays blank, to be filled by hand. */
export type Agreement = 'none' | 'agree' | 'differ';

export function idsAgreement(entries: readonly Disclosed[]): Agreement {
  const ids = entries.flatMap(({ claims }) => claims.ids ?? []);
  const names = new Set(ids.flatMap((one) => (one.name === undefined ? [] : [folded(one.name)])));
  const numbers = new Set(ids.flatMap((one) => one.foreigner?.replace(/\D/g, '') ?? []));
  if (names.size > 1 || numbers.size > 1) return 'differ';
  return names.size === 0 ? 'none' : 'agree';
}

/** The entries as the exposé may tell them: without any name where two were seen. */
export function agreedEntries(entries: readonly Disclosed[]): Disclosed[] {
  if (idsAgreement(entries) !== 'differ') return [...entries];
  return entries.map(({ seq, claims: { ids: _unsure, ...claims } }) => ({ seq, claims }));
}

/** The parts of a name in any order, capitals and accents: "EXEMPLE Amina" is "Amina Exemple". */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .toSorted()
    .join(' ');
}
