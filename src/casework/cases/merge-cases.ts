/**
 * Works out what a file of cases brings to those kept here: nothing of here is lost, nothing stands there twice, and what
 * may be another person is told, never mixed. The same file a second time brings nothing.
 */
import { sameJson } from '#core/bytes/same-json.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { mostCaseBytes } from '#core/sealed-case.ts';
import { isCase, type CaseRecord } from './case-record.ts';
import type { CasesFile } from './cases-file.ts';
import { casesOf } from './compare-person.ts';
import { mergeCase, type NextAsNote } from './merge-case.ts';

export type CasesMerge = {
  /** As they are to be kept; in one transaction. */
  put: CaseRecord[];
  added: number;
  completed: number;
  /** Records of here that do not open: the file's take their place. */
  restored: number;
  /** Already here, nothing new. */
  same: number;
  /** Another case bears the alias here. */
  renamed: { alias: string; as: string }[];
  /** Perhaps one person in two cases: asked, never answered by us. */
  twins: { alias: string; here: string }[];
  /** Left out: the account is another one's, or it would be too long. */
  refused: { alias: string; why: 'other' | 'too-long' }[];
  /** The accounts were fingerprinted under another computer's key: there is nothing to compare here. */
  elsewhere: boolean;
};

export function mergeCases(given: {
  here: readonly CaseRecord[];
  /** Ids of records that do not open. */
  damaged: readonly string[];
  file: CasesFile;
  computer: string | null;
  nextAsNote: NextAsNote;
}): CasesMerge {
  const { here, file, computer } = given;
  const elsewhere = file.computer === null || file.computer !== computer;
  const merge: CasesMerge = { ...nothing(), elsewhere };
  const known = new Map(here.map((one) => [one.id, one]));
  const aliases = new Set(here.map(({ alias }) => alias));
  for (const read of file.cases) {
    const record = elsewhere ? { ...read, nameMacs: [], numberMac: null } : read;
    const mine = known.get(record.id);
    if (mine === undefined) add(merge, record, { ...given, aliases });
    else complete(merge, mine, { record, nextAsNote: given.nextAsNote });
  }
  return merge;
}

const nothing = () => ({
  put: [],
  added: 0,
  completed: 0,
  restored: 0,
  same: 0,
  renamed: [],
  twins: [],
  refused: [],
});

function add(
  merge: CasesMerge,
  record: CaseRecord,
  given: { here: readonly CaseRecord[]; damaged: readonly string[]; aliases: Set<string> },
): void {
  const { here, aliases } = given;
  const alias = freeAlias(record.alias, aliases);
  aliases.add(alias);
  if (alias !== record.alias) merge.renamed.push({ alias: record.alias, as: alias });
  const seen = { ...record, kids: record.files.map(({ kid }) => kid) };
  for (const twin of casesOf(here, seen))
    if (twin.sure) merge.twins.push({ alias, here: twin.record.alias });
  if (given.damaged.includes(record.id)) merge.restored += 1;
  else merge.added += 1;
  merge.put.push({ ...record, alias });
}

function complete(
  merge: CasesMerge,
  mine: CaseRecord,
  { record, nextAsNote }: { record: CaseRecord; nextAsNote: NextAsNote },
): void {
  const { alias } = mine;
  const [known, read] = [mine.numberMac, record.numberMac];
  // One random id, two accounts: one of the two was given somebody else's file.
  if (known !== null && read !== null && known !== read) {
    merge.refused.push({ alias, why: 'other' });
    return;
  }
  const both = mergeCase(mine, record, nextAsNote);
  if (sameJson(both, mine)) merge.same += 1;
  else if (!isCase(both) || utf8(JSON.stringify(both)).length > mostCaseBytes)
    merge.refused.push({ alias, why: 'too-long' });
  else {
    merge.completed += 1;
    merge.put.push(both);
  }
}

/** Two cases of one alias would be taken for one another: the second one gets a number. */
function freeAlias(alias: string, taken: ReadonlySet<string>): string {
  let free = alias;
  // 80 signs at most, two for an emoji.
  const short = alias.length > 73 ? [...alias].slice(0, 36).join('') : alias;
  for (let at = 2; taken.has(free); at += 1) free = `${short} (${at})`;
  return free;
}
