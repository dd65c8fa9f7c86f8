/** What the store keeps beside entries: who is there, whose journals these are, what the person chose. */
import type { SuggestedDates } from '#core/observation/seen.ts';
import type { PageClaim } from '#core/entry/page-claim.ts';
import type { KeyHandle } from './key-handle.ts';

/** The two HMACs by which an account is recognised; the number wins over the name. */
export type AccountMacs = { name?: string; number?: string };

/** One portal account, one series of journals. */
export type Person = {
  id: string;
  nameMacs: string[];
  numberMac?: string;
  /** Journals of the series, oldest first; the last one is written to. */
  kids: string[];
  /** Where the name stands that screens show: the `ids` disclosure of that entry. */
  named?: { kid: string; seq: number };
};

export type JournalRecord = {
  kid: string;
  person: string;
  key: KeyHandle;
  /** Public key as entry 0 names it. */
  jwk: { kty: 'EC'; crv: 'P-256'; x: string; y: string };
  head: { seq: number; hash: string };
  /** Instant at which the head was signed, epoch ms: `kept` may not go back. */
  keptAt: number;
  entries: number;
  photos: number;
  bytes: number;
  demo: boolean;
};

/** An accompanied session (promise 9): a journal of its own for the person present, until *Terminer*. */
export type Accompanied = {
  /** Id of the call that began it: asked again, it answers the same journal. */
  id: string;
  person: string;
  kid: string;
  /** An account logged in during it, the only one it takes. */
  bound: boolean;
  /** The account that a case or a file names, as HMACs. */
  expected?: { nameMacs: string[]; numberMac?: string };
  helper: string;
  language: string;
  /** Epoch milliseconds. */
  startedAt: number;
  /** After a log-in: whether the portal was last seen logged out. */
  loggedOut: boolean | null;
  /** A stay has ended: until somebody says that it is still the same person, what is seen is held. */
  asks: boolean;
  /** It asks only because another account was refused: what the session's own account shows since is certain. */
  doubt?: true;
  /** Said not to be: what is seen is held, and only *Terminer* is left. */
  left: boolean;
  /** Stay in which somebody said that it is the same person; gone with the log-out. */
  sureIn?: string;
  /** What was paused when it began, for the people it was begun beside. */
  pausedBefore?: Pick<Settings, 'pausedEverywhere' | 'pausedTabs'>;
  /** Stay in which another account was refused last: noted once a stay. */
  refusedIn?: string;
  /** Journals that its first entry continues. */
  continues: string[];
};

export type Presence = {
  key: 'here';
  /** Random id of the stay now. */
  stay: string;
  /** Epoch milliseconds of the last observation on a portal host. */
  lastAt: number;
  /** Person to whom what is seen now belongs, or null. */
  person: string | null;
  /** An account is shown now, whoever's; a page that does not tell leaves it. */
  open?: boolean;
  accompanied?: Accompanied;
  /** Accounts with a journal here that were seen since the last 30 minutes of silence, with their stay. */
  seen: { person: string; stay: string }[];
  /** Another account was seen in that time. */
  stranger: boolean;
  /** An account that waits for an answer. `first`: may the welcome journal take it? */
  question: { ask: 'first' | 'other'; macs: AccountMacs; stay: string } | null;
  /** Accounts for which nothing is to be noted, until the stay ends. */
  refused: AccountMacs[];
  /** "Vous vouliez…": `wanted` once an outage met nobody's known procedure, `asked` once the chip asked it. */
  purpose: 'none' | 'wanted' | 'asked';
  /** Line under which it was asked: its card keeps asking until it is answered or gone. */
  askedAbout?: string;
  /** Whether the stay already has an entry with `ids`. */
  idsNoted: boolean;
  /** Last masked page of each portal tab, so that a failed exchange knows what was being done. */
  tabs: { tab: number; page: PageClaim }[];
};

export type Settings = {
  consented: boolean;
  language: string;
  computer: 'own' | 'shared' | null;
  chip: boolean;
  pausedEverywhere: boolean;
  pausedTabs: number[];
  /** Person of the welcome journal while no account is bound to it. */
  unbound: string | null;
  /** Last version that ran, to note an update once. */
  version: string | null;
  /** It was said that little room is left, and that holds. */
  low?: true;
  /** Epoch milliseconds at which the right to read the portal's sites was noted to be gone; it still is. */
  lostAt?: number;
};

export type StateSeen = {
  key: string;
  label?: string | undefined;
  step?: string | undefined;
  procedure?: string | undefined;
  filedAt?: string | undefined;
  documents: string[];
  /** RFC 3339 UTC instant of the last entry that shows it. */
  at: string;
};

/** Inputs of popup and chip over a person's series; what depends on today is computed when shown. */
export type Summary = {
  person: string;
  entries: number;
  states: StateSeen[];
  facts: Record<string, unknown>;
  /** Dates the portal worded as such, until the person answers. */
  suggested?: SuggestedDates;
  /** The dates that were answered last, as JSON: the same ones are not asked again. */
  answered?: string;
};

export function emptySummary(person: string): Summary {
  return { person, entries: 0, states: [], facts: {} };
}
