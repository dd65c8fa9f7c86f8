/** A hand-over file that was read and judged (docs/format.md §7): what every screen of the permanence knows of it. */
import type { Claims } from '#core/entry/claims.ts';
import type { Fault, Warning } from '#core/journal/fault.ts';
import type { Seal } from '#core/journal/seal.ts';
import type { Verdict } from '#core/journal/verdict.ts';

/** What one entry discloses; what was of a wrong type is left out. */
export type OpenedEntry = { seq: number; claims: Claims };

/** What can be sent from the thread that reads. */
export type FileFacts = {
  /** Name on the disk. */
  name: string;
  /** Size of the file as it was given. */
  bytes: number;
  verdict: Verdict;
  faults: Fault[];
  warnings: Warning[];
  /** Entries in the file, disclosed or not. */
  entries: number;
  kid: string | null;
  /** Last entry; base64url hash. */
  head: { seq: number; hash: string } | null;
  /** Short code of the head; null when there is none. */
  code: string | null;
  /** The head's hash as on paper: 8 groups of 8 hex digits. */
  wholeHash: string | null;
  /** Entries of which only `kind` and `source` are disclosed. */
  kept: number;
  seal: Seal | null;
  demo: boolean;
  /** Entries with a disclosure, in the file's order. */
  disclosed: OpenedEntry[];
  /** base64url hash of each entry by `seq`: the heads the journal once had. */
  heads: ReadonlyMap<number, string>;
};

export type OpenedFile = FileFacts & {
  /** Content of a piece, read and hashed anew; null when the file has none of this hash (lower-case hex). */
  piece(sha256: string): Promise<Blob | null>;
};

/** The file itself was not opened, and nothing can be said of its content. */
export type OpenFailure =
  /** It is encrypted: the passphrase is needed. */
  | 'file/passphrase'
  | 'file/wrong-passphrase'
  /** Damaged, encrypted in another way, or its passphrase would cost too much to try. */
  | 'file/age'
  /** The disk does not give it. */
  | 'file/read';
