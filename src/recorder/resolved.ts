/** Whose a page was found to be: the presence after it, and what may be stored. */
import type { PendingRow } from './ports/pending-row.ts';
import type { Person, Presence } from './ports/records.ts';

export type Resolved = {
  presence: Presence;
  people: Person[];
  /** False: the page belongs to an account for which nothing is stored. */
  store: boolean;
  /** Seen under the account that the welcome journal may take once confirmed. */
  candidate: boolean;
  /** The page names an account that cannot be compared with the one expected: nothing of it is noted as theirs. */
  unsure?: true;
  /** The person after learning a new MAC, when that changed. */
  learnt?: Person;
  /** Lines of the recorder itself that come with it. */
  also?: PendingRow[];
};
