/** Which numbered pieces of a file show which entry: a photo of it, or the masked copy of that photo. */
import type { Disclosed } from './disclosed.ts';

const ascending = new Intl.Collator('fr', { numeric: true }).compare;

/** Each once, in the inventory's order: `2-2` before `2-10` before `3`. */
export function sortedPieces(labels: readonly string[]): string[] {
  return [...new Set(labels)].toSorted(ascending);
}

/**
 * @param label how a number is written; itself unless told
 * @param numbers `seq` of the entry that holds the piece → number in the file
 * @returns `seq` of any entry → numbers of the pieces about it, ascending; a piece is also about its own entry
 */
export function piecesOf(
  entries: Disclosed[],
  numbers: ReadonlyMap<number, number>,
  label: (number: number) => string = String,
): ReadonlyMap<number, string[]> {
  const about = new Map(entries.map((entry) => [entry.seq, entry.claims.refers?.seq]));
  const pieces = new Map<number, string[]>();
  for (const [seq, number] of numbers) {
    const seen = new Set<number>();
    // mask → photo → incident → (a repeat names) the first incident. A forged loop ends at its first turn.
    for (
      let target: number | undefined = seq;
      target !== undefined && !seen.has(target);
      target = about.get(target)
    ) {
      seen.add(target);
      pieces.set(target, sortedPieces([...(pieces.get(target) ?? []), label(number)]));
    }
  }
  return pieces;
}
