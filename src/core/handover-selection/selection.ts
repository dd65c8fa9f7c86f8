/** What a person decided may leave in one file: for whom, which lines, and which details of them. */
import type { Claims } from '../entry/claims.ts';

export const recipients = ['association', 'other'] as const;
export type Recipient = (typeof recipients)[number];

/**
 * Details that stand beside the content of a line and are ticked for the whole file:
 * numbers and name (`ids`), time zone, names of added files, helper's initials, language spoken.
 */
export const details = ['ids', 'zone', 'fileName', 'helper', 'language'] as const;
export type Detail = (typeof details)[number];

/** One entry of the journal that a file is made of. */
export type SelectableEntry = { seq: number; claims: Claims };

/**
 * `lines`: `seq` of the entries whose content leaves. A photo is in it only once it was looked at and kept.
 * `details`: claims that leave with these lines, wherever they stand.
 * `pictureStays`: `seq` of the entries that leave without their picture and its hashes, because a masked copy leaves.
 */
export type Selection = {
  recipient: Recipient;
  lines: ReadonlySet<number>;
  details: ReadonlySet<Detail>;
  pictureStays?: ReadonlySet<number>;
};

/** The same selection with some lines ticked or unticked. */
export function withLines(
  selection: Selection,
  seqs: Iterable<number>,
  leaves: boolean,
): Selection {
  const lines = new Set(selection.lines);
  for (const seq of seqs) {
    if (leaves) lines.add(seq);
    else lines.delete(seq);
  }
  return { ...selection, lines };
}

/** The same selection with one detail ticked or unticked. */
export function withDetail(selection: Selection, detail: Detail, leaves: boolean): Selection {
  const chosen = new Set(selection.details);
  if (leaves) chosen.add(detail);
  else chosen.delete(detail);
  return { ...selection, details: chosen };
}
