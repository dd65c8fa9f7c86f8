/** What page and reading thread say to each other: one thread a file. */
import type { FileFacts, OpenFailure } from '#casework/opened-file.ts';
import type { Result } from '#core/result.ts';

export type ToReader =
  { id: number; open: File; passphrase?: string } | { id: number; piece: string };

export type FromReader =
  | { id: number; opened: Result<FileFacts, { code: OpenFailure }> }
  | { id: number; piece: Blob | null };
