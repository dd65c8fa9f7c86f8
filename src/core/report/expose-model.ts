/**
 * The exposé as data (product.md, "Hand-over"): facts only, worked out from the disclosed entries alone, so that it
 * says no more than the file it stands in. No computed date, no missing item, nothing about consent.
 */
import type { Claims } from '../entry/claims.ts';
import { projectRow, type Row } from '../entry/row.ts';
import type { Figures } from '../attempt/figures.ts';
import { paris } from '../time/paris.ts';
import { cannotActOf } from '../situation/cannot-act.ts';
import { factDay, factText, factsOf } from '../situation/facts.ts';
import { situationsOf } from '../situation/situations.ts';
import { weekStrip } from '../situation/week-strip.ts';
import { attemptLines, type AttemptLine } from './attempt-lines.ts';
import { datedLines, type DatedLine } from './dated-lines.ts';
import { diligencesOf, type Diligence } from './diligences.ts';
import type { Disclosed } from './disclosed.ts';
import { piecesOf } from './pieces-of.ts';
import { silentParts, type SilentPart } from './silent-part.ts';
import { waitingPart, type WaitingPart } from './waiting-part.ts';

/** Heading from `ids` where they leave; null is printed as a blank to write on. */
export type Person = { name: string | null; foreigner: string | null; request: string | null };

export type AttemptsPart = {
  figures: Figures;
  /** *Accès au site impossible*, a line of its own. */
  access: Figures;
  strip: ReturnType<typeof weekStrip>;
  lines: AttemptLine[];
  accessLines: AttemptLine[];
};

export type ExposeModel = {
  demo: boolean;
  /** `YYYY-MM-DD` in Paris. */
  madeOn: string;
  toolVersion: string | null;
  person: Person;
  permit: { title: string | null; until: string | null; prefecture: string | null };
  /** What the attempts were for, when they were all for the same. */
  purpose: string | null;
  procedure: string | null;
  /** Null when nothing prevented stands in the file. */
  attempts: AttemptsPart | null;
  /** Null when no request is waited for. */
  waiting: WaitingPart | null;
  /** Requests that do not change, were closed or are gone; their lines stand among `dated`. */
  silent: SilentPart[];
  /** What the portal was seen to show besides. */
  dated: DatedLine[];
  diligences: Diligence[];
  /** `code` as printed, `hash` the whole head hash, 64 hex digits. */
  seal: { code: string; hash: string };
  reader: Reader | null;
};

/** What only whoever received the file can add: no file can judge itself. */
export type Reader = {
  /** Number of the exposé in the set: `01`. */
  number: string;
  /** Piece that ties the account to the person; null when none does. */
  accountPiece: string | null;
  /** Each file that could be read, in the order opened. */
  files: readonly ReaderFile[];
  /** Sentence: what a verification does not prove. */
  limits: string;
};

/** `said`: what the verification found, and its dating; `code` and `hash` of this file as in `seal`. */
export type ReaderFile = { said: string; code: string; hash: string };

export type ExposeInput = {
  kid: string;
  /** Disclosed entries, after selection, ascending. */
  entries: Disclosed[];
  /** `seq` of the entry that holds a photo or file → its number in this file. */
  pieces: ReadonlyMap<number, number>;
  /** How the number of a piece is written in a set; itself unless told. */
  label?: (number: number) => string;
  code: string;
  wholeHash: string;
  demo: boolean;
  /** `YYYY-MM-DD` in Paris. */
  today: string;
  reader?: Reader;
};

export function exposeModel(input: ExposeInput): ExposeModel {
  const rows = input.entries.map(({ seq, claims }) => projectRow({ kid: input.kid, seq }, claims));
  const claims = new Map(input.entries.map((entry) => [entry.seq, entry.claims]));
  const pieceNumbers = piecesOf(input.entries, input.pieces, input.label);
  const attempts = attemptsPart(rows, { claims, pieces: pieceNumbers, today: input.today });
  const waiting = waitingOf(rows, { claims, pieces: pieceNumbers, today: input.today });
  const silent = silentOf(rows, input.today);
  const facts = factsOf(rows);
  return {
    demo: input.demo,
    madeOn: input.today,
    toolVersion: lastClaim(input.entries, 'tool')?.version ?? null,
    person: personOf(input.entries),
    permit: {
      title: factText(facts, 'permit.title'),
      until: factDay(facts, 'permit.expiry'),
      prefecture: factText(facts, 'prefecture'),
    },
    purpose: only(attempts?.lines.map((line) => line.purpose)),
    procedure: only(attempts?.lines.map((line) => line.procedure)),
    attempts,
    waiting,
    silent,
    dated: otherLines(rows, {
      attempts,
      waiting,
      silent: silent.length > 0,
      claims,
      pieces: pieceNumbers,
    }),
    diligences: diligencesOf(rows, { claims, pieces: pieceNumbers }),
    seal: { code: input.code, hash: input.wholeHash },
    reader: input.reader ?? null,
  };
}

type Sources = {
  claims: ReadonlyMap<number, Claims>;
  pieces: ReadonlyMap<number, string[]>;
  today: string;
};

function waitingOf(rows: Row[], { claims, pieces, today }: Sources): WaitingPart | null {
  const waiting = situationsOf({ rows, today }).find((one) => one.name === 'waiting');
  if (waiting === undefined) return null;
  const lines = datedLines(rows, { claims, pieces, all: false });
  return waitingPart(waiting, { rows, pieces, lines, today });
}

function silentOf(rows: Row[], today: string): SilentPart[] {
  const silence = situationsOf({ rows, today }).find((one) => one.name === 'silence');
  return silentParts(silence ?? null, today);
}

/** Each line once: what the tables of attempts and of dates seen do not tell. */
function otherLines(
  rows: Row[],
  told: Omit<Sources, 'today'> & {
    attempts: AttemptsPart | null;
    waiting: WaitingPart | null;
    silent: boolean;
  },
): DatedLine[] {
  const { attempts, waiting, silent, claims, pieces } = told;
  if (attempts !== null && waiting === null && !silent) return [];
  const seen = new Set(waiting?.seen.map((line) => line.seq));
  const all = attempts === null;
  return datedLines(rows, { claims, pieces, all }).filter((line) => !seen.has(line.seq));
}

function attemptsPart(rows: Row[], sources: Sources): AttemptsPart | null {
  const situation = cannotActOf({ rows, zone: paris });
  // What the person said is not theirs is in nobody's exposé.
  const theirs = situationsOf({ rows, today: sources.today }).some(
    (one) => one.name === 'cannot-act',
  );
  if (!situation || !theirs) return null;
  const place = { ...sources, rows: new Map(rows.map((row) => [row.seq, row])) };
  return {
    figures: situation.figures,
    access: situation.access.figures,
    strip: weekStrip({
      attempts: situation.attempts,
      access: situation.access.failures,
      contacts: [],
      today: sources.today,
    }),
    lines: attemptLines(situation.attempts, place),
    accessLines: attemptLines(
      situation.access.failures.map((failure) => ({
        ...failure,
        procedure: null,
        purpose: null,
        declared: false,
        rests: [failure.shown],
      })),
      place,
    ),
  };
}

/** The latest of each: numbers are shown by one page and not by another. */
function personOf(entries: Disclosed[]): Person {
  const ids = entries.flatMap((entry) => entry.claims.ids ?? []);
  const last = (name: keyof Person) =>
    ids.findLast((one) => one[name] !== undefined)?.[name] ?? null;
  return { name: last('name'), foreigner: last('foreigner'), request: last('request') };
}

function lastClaim<N extends keyof Claims>(entries: Disclosed[], name: N): Claims[N] {
  return entries.findLast((entry) => entry.claims[name] !== undefined)?.claims[name];
}

/** The one value of a list whose values are all the same. */
function only<T>(values: T[] | undefined): T | null {
  const distinct = [...new Set(values ?? [])];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}
