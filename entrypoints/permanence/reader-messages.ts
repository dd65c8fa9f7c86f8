/** What page and reading thread say to each other: one thread a file. */
import type { FileFacts, OpenedEntry, OpenFailure } from '#casework/opened-file.ts';
import type { Result } from '#core/result.ts';

export type ToReader =
  { id: number; open: File; passphrase?: string } | { id: number; piece: string };

/** Entries of one message. Taking one in is one task of the page: 10 000 at once would stop it for a tenth of a second. */
export const entriesPerMessage = 250;

export type FromReader =
  /** Some entries of a file of this journal, in its order, all before `opened`. */
  | { id: number; entries: OpenedEntry[]; kid: string }
  | { id: number; opened: Result<Omit<FileFacts, 'disclosed'>, { code: OpenFailure }> }
  | { id: number; piece: Blob | null };
