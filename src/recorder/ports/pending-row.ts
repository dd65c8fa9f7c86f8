/**
 * One acknowledged line that is not signed yet (docs/format.md §2): masked, in the store `pending`.
 * It becomes an entry, or part of one, when `due` has passed and `person` is known.
 */
import type { Claims, EntryKind } from '#core/entry/claims.ts';
import type { SuggestedDates } from '#core/observation/seen.ts';

/** Claims of a line before it is signed; the append adds `kept`, `account`, `refers`, `count`, `until`. */
export type PendingClaims = Claims & {
  kind: EntryKind;
  at: string;
  source: 'auto' | 'user' | 'declared' | 'recorder';
};

export type PendingRow = {
  /** Made by the reporter; a second report of the same id changes nothing. */
  id: string;
  stay: string;
  tab: number;
  /** Epoch milliseconds; 0 = at once. */
  due: number;
  /** Epoch milliseconds of `claims.at`; rows are turned into entries in this order. */
  at: number;
  /** Person whose it is, or null while nobody is known: the line is *held*. */
  person: string | null;
  /** How that is known, once it is. */
  account?: 'seen' | 'assumed' | 'answered' | 'present';
  /** Seen under the account that the welcome journal is about to take ("c'est moi" not said yet). */
  candidate?: true;
  /** The person said *quelqu'un d'autre*: held on, in no file, and not asked about again. */
  setAside?: true;
  /** Person of the accompanied session that asks whether it is still them: held until that is answered. */
  awaits?: string;
  /** Id of the first row of the window this row joins (its own id when it opens one). */
  group?: string;
  /** Set once it is known to repeat an entry: the set becomes one entry when `due` has passed. */
  repeatOf?: { kid: string; seq: number };
  /** Id of the row (or of the entry it became) that this one refers to. */
  about?: { id: string; why: 'shot' | 'stay' | 'answer' };
  /** HMAC that tells one request from another, for `state` rows. */
  stateKey?: string;
  /** Dates that the portal worded as such, offered to the person once the line is an entry. */
  suggested?: SuggestedDates;
  /** Picture, moved to `pieces` by the append. */
  blob?: Blob;
  claims: PendingClaims;
};
