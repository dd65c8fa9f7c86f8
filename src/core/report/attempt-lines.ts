/** The rows of the exposé's table: one prevented attempt, or one failed access, each. */
import type { Claims } from '../entry/claims.ts';
import type { Row } from '../entry/row.ts';
import type { Attempt, Place } from '../attempt/attempts-of.ts';
import { wallClock, type WallClock } from '../time/paris.ts';
import { sortedPieces } from './pieces-of.ts';
import {
  saidBy,
  saidChoice,
  serverTimeOf,
  signedLate,
  type Said,
  type ServerTime,
} from './shown-words.ts';

export type AttemptLine = {
  /** 1, 2, 3 … in order of time. */
  number: number;
  /** `YYYY-MM-DD`, null when only the month is known. */
  day: string | null;
  /** `HH:MM:SS` in Paris; null when the person declared the day without an hour. */
  time: string | null;
  week: string | null;
  declared: boolean;
  server: ServerTime;
  procedure: string | null;
  purpose: string | null;
  said: Said;
  tries: number;
  /** End of the last try, when there were several. */
  until: WallClock | null;
  signed: WallClock | null;
  pieces: string[];
};

type Told = Pick<
  Attempt,
  'at' | 'day' | 'week' | 'until' | 'tries' | 'procedure' | 'purpose' | 'declared'
> & {
  shown: Place;
  rests: Place[];
};
export type LineSources = {
  rows: ReadonlyMap<number, Row>;
  claims: ReadonlyMap<number, Claims>;
  pieces: ReadonlyMap<number, string[]>;
};

/** @param told oldest first */
export function attemptLines(told: readonly Told[], sources: LineSources): AttemptLine[] {
  return told.map((one, index) => {
    const shown = sources.rows.get(one.shown.seq);
    // Times are those of the first incident, words those of the last: "terminée sur le message reproduit".
    const first =
      one.rests.map((place) => sources.rows.get(place.seq)).find((row) => row?.at === one.at) ??
      shown;
    const numbers = one.rests.flatMap((place) => sources.pieces.get(place.seq) ?? []);
    return {
      number: index + 1,
      day: one.day,
      time: one.declared ? declaredTime(first) : (wallClock(one.at)?.time ?? null),
      week: one.week,
      declared: one.declared,
      server: serverTimeOf(first),
      procedure: one.procedure,
      purpose: one.purpose,
      said: saidOf(one.shown, sources),
      tries: one.tries,
      until: one.tries > 1 && one.until !== one.at ? wallClock(one.until) : null,
      signed: signedLate(first),
      pieces: sortedPieces(numbers),
    };
  });
}

/** A list of choices that could not be made speaks by the one that the person said is theirs. */
function saidOf({ seq }: Place, { rows, claims }: LineSources): Said {
  const shown = rows.get(seq);
  const own =
    shown?.kind === 'visit'
      ? [...rows.values()].findLast((row) => row.answer?.to === seq)?.answer?.option
      : undefined;
  return own === undefined ? saidBy(claims.get(seq), shown) : saidChoice(own);
}

function declaredTime(row: Row | undefined): string | null {
  if (row?.happened?.precision !== 'minute') return null;
  return /T(\d\d:\d\d)/.exec(row.happened.from)?.[1] ?? null;
}
