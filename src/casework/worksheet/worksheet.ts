/**
 * The *fiche de travail* as plain values (domain-legal.md §4.2): for the association alone, never for the administration
 * nor a court. It crosses to the print tab as it is.
 */
import type { Claims } from '#core/entry/claims.ts';
import type { Row } from '#core/entry/row.ts';
import type { ComputedCode } from '#core/report/computed-code.ts';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import type { Waiting } from '#core/situation/waiting.ts';
import type { Gap } from '#core/situation/prolongation-gaps.ts';
import type { Rung } from '#law/ladder.ts';
import type { ShownWindow } from '#law/window-for.ts';
import type { Blocking } from './blocking.ts';
import type { Deadline } from './deadlines.ts';
import type { Consequence, Words } from './told-by-person.ts';

export type Consent = { keep: boolean; transmit: boolean; count: boolean; quote: boolean };

export type WorksheetInput = {
  /** Of the whole series, any order. */
  rows: readonly Row[];
  /** Null for an entry that nothing discloses. */
  claims: (kid: string, seq: number) => Claims | null;
  /** `YYYY-MM-DD` in Paris. */
  today: string;
  code: string | null;
  /** Null where no file says it. */
  consent: Consent | null;
};

export type ShownState = {
  /** As the portal worded it. */
  label: string | null;
  underWay: boolean;
  /** Days in Paris: last seen, and first seen so. */
  seen: string;
  since: string;
};

export type Worksheet = {
  today: string;
  code: string | null;
  consent: Consent | null;
  who: {
    name: string | null;
    foreigner: string | null;
    request: string | null;
    title: string | null;
    expiry: string | null;
    prefecture: string | null;
    procedure: string | null;
  };
  deadlines: Deadline[];
  state: ShownState | null;
  /** Null where nothing prevents. */
  blocked: CannotAct | null;
  window: ShownWindow | null;
  /** Prevented attempts inside the window; null where none applies. */
  inside: number | null;
  waiting: Waiting | null;
  /** Days that no paper told of covers. */
  gaps: Gap[];
  /** Codes that dates tell, with what they take for granted. */
  computed: ComputedCode[];
  blocking: Blocking[];
  words: Words[];
  ladder: Rung[];
  consequences: Consequence[];
  pieces: { photos: number; files: number };
  /** The portal announced a decision, and nobody said when it was notified. */
  decisionUnread: boolean;
  missing: Missing[];
};

export type Missing =
  | 'expiry'
  | 'prefecture'
  | 'filed'
  | 'attestation'
  | 'one-week'
  | 'contact-centre'
  | 'pan'
  | 'prefecture-asked'
  | 'photos'
  | 'consequences'
  | 'outside-window'
  | 'notified';
