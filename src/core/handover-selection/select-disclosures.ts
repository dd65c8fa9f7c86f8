/** Names of the claims of one entry that a file discloses: the last word before anything leaves. */
import { claimSchemas } from '../entry/claims.ts';
import { keepsItsKind } from './line-group.ts';
import { details, type Detail, type Selection, type SelectableEntry } from './selection.ts';

const kindAndSource: ReadonlySet<string> = new Set(['kind', 'source']);
/** Claims that name a picture by its hash, or a file by its name. */
const ofPicture: ReadonlySet<string> = new Set(['shot', 'file', 'fileName']);
const detailNames: ReadonlySet<string> = new Set(details);

/**
 * In the order of the entry's own claims. Empty: the line is withheld whole. `regions` is never among them.
 * A personal line or a photo that does not leave still discloses `kind` and `source`, so that a private
 * note does not make an honest file look cut (§6).
 */
export function selectDisclosures(entry: SelectableEntry, selection: Selection): string[] {
  const names = Object.keys(entry.claims);
  if (!leaves(entry, selection)) {
    return keepsItsKind(entry.claims) ? names.filter((name) => kindAndSource.has(name)) : [];
  }
  const pictureStays = selection.pictureStays?.has(entry.seq) === true;
  return names.filter(
    (name) => claimLeaves(name, selection) && !(pictureStays && ofPicture.has(name)),
  );
}

function leaves({ seq, claims }: SelectableEntry, selection: Selection): boolean {
  if (!selection.lines.has(seq)) return false;
  // An answer says what it answers: to someone else it would speak of a line that was withheld.
  const answered = claims.answer?.to;
  return (
    selection.recipient === 'association' || answered === undefined || selection.lines.has(answered)
  );
}

function claimLeaves(name: string, selection: Selection): boolean {
  if (name === 'regions') return false;
  if (isDetail(name)) return selection.details.has(name);
  // Claims of a later version: the association gets everything, a stranger nothing nobody has judged.
  return Object.hasOwn(claimSchemas, name) || selection.recipient === 'association';
}

function isDetail(name: string): name is Detail {
  return detailNames.has(name);
}
