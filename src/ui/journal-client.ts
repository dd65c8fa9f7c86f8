/**
 * What the pages need and know nothing else of: reads of the store (same origin) and writes through the
 * background. `entrypoints` builds the real one; tests and the screen gallery build one from memory.
 */
import type { Answers, Failure, PageCall, pageCalls } from '#messaging/protocol.ts';
import type { SuggestedDates } from '#core/observation/seen.ts';
import type { Result } from '#core/result.ts';
import type { CaseBox } from '#core/sealed-case.ts';
import type { Row } from '#core/entry/row.ts';
import type { Claims } from '#core/entry/claims.ts';
import type * as v from 'valibot';

export type PersonView = { person: string; name: string | null; kids: string[] };

export type EntryView = { kid: string; seq: number; claims: Claims; erased: boolean };

export type JournalHead = {
  kid: string;
  seq: number;
  hash: string;
  entries: number;
  photos: number;
  /** Bytes of pieces and entries together. */
  bytes: number;
  demo: boolean;
};

/** Everything `handover` needs of one entry: its line and what of it may be disclosed. */
export type StoredEntry = { seq: number; jws: string; disclosures: string[] };

export interface JournalReader {
  people(): Promise<PersonView[]>;
  /** The journal a page opens on: of the person present, else of the last one written to. */
  current(): Promise<{ person: string; kid: string } | null>;
  head(kid: string): Promise<JournalHead | null>;
  /** Rows of the whole series of a person, newest first, at most `limit`, older than `before`. */
  rows(
    person: string,
    page: { before?: { kid: string; seq: number }; limit: number },
  ): Promise<Row[]>;
  /** Every row of the series, oldest first: attempts and situations are worked out from them. */
  allRows(person: string): Promise<Row[]>;
  entry(kid: string, seq: number): Promise<EntryView | null>;
  stored(kid: string, from: number, until: number): Promise<StoredEntry[]>;
  piece(kid: string, sha256: string): Promise<Blob | null>;
  exports(kid: string): Promise<{ at: string; seq: number; head: string; code: string }[]>;
  settings(): Promise<{
    language: string;
    chip: boolean;
    computer: 'own' | 'shared' | null;
    paused: boolean;
    consented: boolean;
  }>;
  /** Dates that the portal worded as such and the person has not answered yet. */
  suggested(person: string): Promise<SuggestedDates | null>;
  /** Cases that the association keeps here, sealed; the wrapped key among them. */
  cases(): Promise<CaseBox[]>;
  usage(): Promise<{ used: number; quota: number }>;
}

export interface JournalClient {
  read: JournalReader;
  call<C extends PageCall>(
    name: C,
    ask: v.InferInput<(typeof pageCalls)[C]>,
  ): Promise<Result<Answers[C], Failure>>;
  /** The right to read the portal's sites; `ask` only within a click. */
  siteAccess: { held(): Promise<boolean>; ask(): Promise<boolean> };
  /** Epoch milliseconds: pages never read a clock themselves. */
  now(): number;
  /** Opens another page of the extension in a tab: `journal.html#handover`. */
  open(page: string): void;
  /** The tab the popup was opened on, when it is a portal tab. */
  activeTab(): Promise<{ id: number; url: string | null } | null>;
  /** Tells when something was written, so that an open page can read again. Returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}
