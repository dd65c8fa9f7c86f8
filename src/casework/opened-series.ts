/** The files of one person, merged: journals in the order in which they continue one another. */
import type { Claims } from '#core/entry/claims.ts';
import type { Row } from '#core/entry/row.ts';
import type { KnownHead } from '#core/journal/known-heads.ts';
import type { JournalReader } from '#ui/journal-client.ts';
import type { OpenedFile } from './opened-file.ts';

export type OpenedJournal = {
  kid: string;
  demo: boolean;
  /** Head of the longest of its best vouched files. */
  head: { seq: number; hash: string };
  /** Union of what the files disclose, by `seq`, ascending; what was of a wrong type is left out. */
  entries: ReadonlyMap<number, Claims>;
  /** Journals before this one, as it names them itself where that is said; that they hold it is not known. */
  continues: readonly { kid: string; seq: number; head: string }[];
};

/** Entries with the same number and another hash: shown, never resolved. */
export type Conflict = { kid: string; seq: number; files: string[] };

/** A head from outside, and the journal that must hold it. */
export type JournalHeadKnown = KnownHead & {
  kid: string;
  /** Head (base64url hash) of the file beside which it was typed from paper. */
  typedOn?: string;
};

export type MergeReport = {
  /** Entries by file, in the order opened: seen here first, or known from a file before. */
  files: { name: string; added: number; known: number }[];
  conflicts: Conflict[];
};

export type OpenedSeries = {
  /** In the order in which they were opened. */
  files: readonly OpenedFile[];
  /** Oldest first. */
  journals: readonly OpenedJournal[];
  /** Kids of journals that nothing ties together, group by group; one group: one person. */
  groups: readonly (readonly string[])[];
  /** The helper said that the groups are one person. */
  samePerson: boolean;
  report: MergeReport;
  /** Every disclosed entry with an instant, oldest first. */
  rows: readonly Row[];
  /** `kid/seq` of entries that no file vouches for: shown, marked, not counted. */
  faulty: ReadonlySet<string>;
  /** Heads known from outside: paper, case; each about one journal. */
  known: readonly JournalHeadKnown[];
  reader: JournalReader;
};
