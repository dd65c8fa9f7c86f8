/**
 * The pictures and papers on the table, in memory only, and what was said of each day. Every change is a function from
 * one state to the next; a day that changes must be confirmed again.
 */
import type { Purpose } from '#core/attempt/stays.ts';
import type { PaperLine } from './paper-line.ts';
import type { NameDate } from './date-of-name.ts';
import type { ProposedDate } from './propose-date.ts';
import { isSure } from './propose-date.ts';

export type Capture = {
  /** Drawn once, so that giving it twice is harmless: 16 to 44 characters of base64url. */
  id: string;
  /** The name in three, its date in the middle ('' when it bears none). */
  parts: NameDate['parts'];
  kind: 'picture' | 'paper';
  type: string;
  blob: Blob;
  originalSha256: string | null;
  date: ProposedDate | null;
  /** Goes with its day; only where the day is sure. */
  taken: boolean;
};

/** What stopped her that day: a code, `none` when nothing did (a letter, a message), null while not answered. */
export type DayCode = string | null;
export const noAttempt = 'none';

export type DayAnswer = {
  purpose: Purpose | null;
  code: DayCode;
  /** Words of the site, copied from the pictures. */
  text: string;
  confirmed: boolean;
};

export type Captures = {
  pieces: readonly Capture[];
  /** By `YYYY-MM-DD`. */
  days: Readonly<Record<string, DayAnswer>>;
  paper: readonly PaperLine[];
  /** What stands in the journal already: id of what was given → its number there. */
  given: Readonly<Record<string, number>>;
};

export const emptyCaptures: Captures = { pieces: [], days: {}, paper: [], given: {} };

const unanswered: DayAnswer = { purpose: null, code: null, text: '', confirmed: false };

export function dayAnswer(captures: Captures, day: string): DayAnswer {
  return captures.days[day] ?? unanswered;
}

/** @param added in the order in which they were chosen; one that is here already is not taken twice */
export function addPieces(captures: Captures, added: readonly Capture[]): Captures {
  const known = new Set(captures.pieces.map((piece) => piece.originalSha256));
  const fresh = added.filter(
    (piece) => piece.originalSha256 === null || !known.has(piece.originalSha256),
  );
  const pieces = [...captures.pieces, ...fresh];
  return reopen({ ...captures, pieces }, fresh);
}

export function dropPiece(captures: Captures, id: string): Captures {
  const gone = captures.pieces.filter((piece) => piece.id === id);
  const pieces = captures.pieces.filter((piece) => piece.id !== id);
  return reopen({ ...captures, pieces }, gone);
}

/** The person says when it was: the day they leave, and the day they come to, are asked again. */
export function redate(
  captures: Captures,
  id: string,
  when: { day: string; time: string | null },
): Captures {
  const before = captures.pieces.filter((piece) => piece.id === id);
  const date = { ...when, from: 'person' as const };
  const after = before.map((piece) => ({ ...piece, date, taken: false }));
  const pieces = captures.pieces.map((piece) => after.find((one) => one.id === piece.id) ?? piece);
  return reopen({ ...captures, pieces }, [...before, ...after]);
}

export function take(captures: Captures, id: string, taken: boolean): Captures {
  const pieces = captures.pieces.map((piece) =>
    piece.id === id && isSure(piece.date) ? { ...piece, taken } : piece,
  );
  return { ...captures, pieces };
}

export function answerDay(captures: Captures, day: string, said: Partial<DayAnswer>): Captures {
  const answer = { ...dayAnswer(captures, day), confirmed: false, ...said };
  return { ...captures, days: { ...captures.days, [day]: answer } };
}

/** Takes every piece of the day whose day is sure. Nothing is confirmed while it is not said what stopped her. */
export function confirmDay(captures: Captures, day: string): Captures {
  if (dayAnswer(captures, day).code === null) return captures;
  const pieces = captures.pieces.map((piece) =>
    piece.date?.day === day && isSure(piece.date) ? { ...piece, taken: true } : piece,
  );
  return answerDay({ ...captures, pieces }, day, { confirmed: true });
}

function reopen(captures: Captures, moved: readonly Capture[]): Captures {
  const days = moved.map((piece) => piece.date?.day).filter((day) => day !== undefined);
  return days.reduce(
    (state, day) => (state.days[day] ? answerDay(state, day, { confirmed: false }) : state),
    captures,
  );
}
