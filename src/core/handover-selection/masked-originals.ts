/** Keeps every hash of a picture from leaving together with a masked copy of it (docs/format.md §4, ruling 15). */
import type { Claims } from '../entry/claims.ts';
import { withLines, type Selection, type SelectableEntry } from './selection.ts';

/**
 * The selection that a file may be made of.
 *
 * - The original of a masked copy that leaves says when it was taken and of what, never which picture it was:
 *   without that line nobody could tell which attempt the copy shows.
 * - The same holds for every other entry that names one of the original's hashes: a page that stood still is
 *   photographed twice the same to the bit.
 * - Of several masked copies of one picture only the newest leaves: laid upon one another they would show what
 *   each of them hides.
 */
export function withoutMaskedOriginals(
  entries: readonly SelectableEntry[],
  selection: Selection,
): Selection {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry.claims]));
  const copies = entries
    .filter(({ seq, claims }) => claims.kind === 'mask' && selection.lines.has(seq))
    .map((entry) => ({ ...entry, originals: originalsOf(entry.claims, bySeq) }));
  const hidden = new Set(
    copies.flatMap(({ originals }) => originals.flatMap(({ hashes }) => hashes)),
  );
  const isWithdrawn = (copy: Copy): boolean =>
    hashesOf(copy.claims).some((hash) => hidden.has(hash)) ||
    copies.some((other) => other.seq > copy.seq && differs(copy, other));
  const [withdrawn, leaving] = [
    copies.filter(isWithdrawn),
    copies.filter((copy) => !isWithdrawn(copy)),
  ];
  const linked = leaving.flatMap(({ originals }) => originals.map(({ seq }) => seq));
  const named = entries.filter(({ claims }) => hashesOf(claims).some((hash) => hidden.has(hash)));
  const told = withLines(selection, linked, true);
  return {
    ...withLines(
      told,
      withdrawn.map(({ seq }) => seq),
      false,
    ),
    pictureStays: new Set([...(selection.pictureStays ?? []), ...named.map(({ seq }) => seq)]),
  };
}

type Original = { seq: number; hashes: string[] };
type Copy = SelectableEntry & { originals: Original[] };

/** The picture that was masked and, where that was itself a masked copy, the one before. A forged loop ends. */
function originalsOf(copy: Claims, bySeq: ReadonlyMap<number, Claims>): Original[] {
  const found = new Map<number, Original>();
  let seq = copy.refers?.seq;
  while (seq !== undefined && !found.has(seq)) {
    const claims = bySeq.get(seq);
    if (claims === undefined) break;
    found.set(seq, { seq, hashes: hashesOf(claims) });
    seq = claims.kind === 'mask' ? claims.refers?.seq : undefined;
  }
  return [...found.values()];
}

function hashesOf({ shot, file }: Claims): string[] {
  return [shot?.sha256, file?.sha256, file?.originalSha256].filter((hash) => hash !== undefined);
}

/** Two pictures made of one. */
function differs(one: Copy, other: Copy): boolean {
  const hashes = new Set(one.originals.flatMap((original) => original.hashes));
  return (
    one.claims.shot?.sha256 !== other.claims.shot?.sha256 &&
    other.originals.some((original) => original.hashes.some((hash) => hashes.has(hash)))
  );
}
