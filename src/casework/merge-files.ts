/**
 * Merges files of one person: union of what files of one journal disclose (one may show what another withheld),
 * journals in the order in which they continue one another. A conflict is told, never resolved; whether journals that
 * nothing ties together are one person's is asked, never guessed.
 */
import type { Row } from '#core/entry/row.ts';
import { entryRow } from './entry-row.ts';
import { fileReader } from './file-reader.ts';
import { soundIn, standingOf } from './file-standing.ts';
import { mergeJournal } from './merge-journal.ts';
import type { OpenedFile } from './opened-file.ts';
import type {
  JournalHeadKnown,
  MergeReport,
  OpenedJournal,
  OpenedSeries,
} from './opened-series.ts';

export function mergeFiles(
  files: readonly OpenedFile[],
  said: { samePerson: boolean; known: readonly JournalHeadKnown[] },
): OpenedSeries {
  const byKid = Map.groupBy(readable(files), ({ kid }) => kid);
  const merged = [...byKid].map(([kid, some]) => mergeJournal(kid, some));
  const journals = inOrder(merged.map(({ journal }) => journal));
  const conflicts = merged.flatMap((one) => one.conflicts);
  const faulty = new Set(
    merged.flatMap((one) => [...one.faulty].map((seq) => `${one.journal.kid}/${seq}`)),
  );
  const rows = journals.flatMap(rowsOf);
  const parts = { files, journals, rows, faulty };
  return {
    ...parts,
    groups: groupsOf(journals, files),
    ...said,
    report: { files: reportOf(files), conflicts },
    reader: fileReader(parts),
  };
}

type Readable = OpenedFile & { kid: string; head: { seq: number; hash: string } };

function isReadable(file: OpenedFile): file is Readable {
  return file.kid !== null && file.head !== null;
}

function readable(files: readonly OpenedFile[]): Readable[] {
  return files.filter(isReadable);
}

/** A row without an instant (a note kept by the person: only `kind` and `source` are here) has no place in time. */
function rowsOf({ kid, entries }: OpenedJournal): Row[] {
  return [...entries]
    .map(([seq, claims]) => entryRow({ kid, seq }, claims))
    .filter(({ at }) => at !== '');
}

/** Oldest first: a journal stands after those that it names. */
function inOrder(journals: readonly OpenedJournal[]): OpenedJournal[] {
  const left = journals.toSorted((a, b) => firstInstant(a).localeCompare(firstInstant(b)));
  const placed: OpenedJournal[] = [];
  while (left.length > 0) {
    const kids = new Set(left.map(({ kid }) => kid));
    const next = left.findIndex((one) =>
      one.continues.every(({ kid }) => kid === one.kid || !kids.has(kid)),
    );
    // Two that name each other: no order is right, the instants decide.
    placed.push(...left.splice(Math.max(next, 0), 1));
  }
  return placed;
}

function firstInstant({ entries }: OpenedJournal): string {
  for (const { at, kept } of entries.values()) {
    const instant = at ?? kept;
    if (instant !== undefined) return instant;
  }
  return '';
}

/**
 * Journals that name one another, directly or through others. Only what the named journal really holds ties: anybody
 * can write the name of another person's journal into his own.
 */
function groupsOf(journals: readonly OpenedJournal[], files: readonly OpenedFile[]): string[][] {
  const groups: string[][] = [];
  for (const { kid, continues } of journals) {
    const held = continues.filter((one) => isHeld(one, files));
    const named = new Set([kid, ...held.map((one) => one.kid)]);
    const tied = groups.filter((group) => group.some((one) => named.has(one)));
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push([...tied.flat(), kid]);
  }
  return groups;
}

function isHeld(
  { kid, seq, head }: OpenedJournal['continues'][number],
  files: readonly OpenedFile[],
): boolean {
  return files.some(
    (file) => file.kid === kid && file.heads.get(seq) === head && soundIn(file)(seq),
  );
}

/** Lines under another key than the journal's are none of its entries. */
function reportOf(files: readonly OpenedFile[]): MergeReport['files'] {
  const seen = new Set<string>();
  return files.map((file) => {
    const { name, kid } = file;
    const heads = standingOf(file) === 'unsigned' ? new Map<number, string>() : file.heads;
    // Nothing lies beside it: all of it is seen here first.
    if (files.length === 1) return { name, added: heads.size, known: 0 };
    const ids = [...heads].map(([seq, hash]) => `${kid}/${seq}/${hash}`);
    const known = ids.filter((id) => seen.has(id)).length;
    for (const id of ids) seen.add(id);
    return { name, added: ids.length - known, known };
  });
}
