/** What the portal was seen to show, line by line with its dates and no count (ruling 15). */
import { shownState } from '../situation/request-seen.ts';
import { codesLeft } from '../attempt/codes-left.ts';
import { answerTo, contextOf } from '../attempt/incident.ts';
import type { Claims } from '../entry/claims.ts';
import type { Row } from '../entry/row.ts';
import { dayOf, sortRows } from '../attempt/stays.ts';
import { isoWeek } from '../time/days.ts';
import { paris, wallClock, type WallClock } from '../time/paris.ts';
import { saidBy, serverTimeOf, signedLate, type Said, type ServerTime } from './shown-words.ts';

export type DatedLine = {
  /** Entry that it tells. */
  seq: number;
  kind: 'state' | 'incident' | 'submission' | 'document';
  day: string | null;
  time: string | null;
  week: string | null;
  declared: boolean;
  server: ServerTime;
  said: Said;
  /** File names of the documents shown or given, masked as stored. */
  documents: string[];
  tries: number;
  signed: WallClock | null;
  pieces: string[];
};

type Sources = {
  claims: ReadonlyMap<number, Claims>;
  pieces: ReadonlyMap<number, string[]>;
  /** Incidents too; without them, only what was seen of the request. */
  all: boolean;
};

export function datedLines(rows: readonly Row[], sources: Sources): DatedLine[] {
  const { claims, pieces, all } = sources;
  const sorted = sortRows(rows);
  const context = contextOf(sorted);
  return sorted.flatMap((row) => {
    const kind = told(row, all);
    if (kind === null || isRefused(row, answerTo(row, context))) return [];
    const day = dayOf(row, paris);
    const declared = row.source === 'declared';
    return [
      {
        seq: row.seq,
        kind,
        day,
        time: declared ? null : (wallClock(row.at)?.time ?? null),
        week: day === null ? null : isoWeek(day),
        declared,
        server: serverTimeOf(row),
        said: kind === 'state' ? stateWords(row) : saidBy(claims.get(row.seq), row),
        documents: [
          ...(row.documents ?? []),
          ...(row.delivered === undefined ? [] : [row.delivered]),
        ],
        tries: row.count ?? 1,
        signed: signedLate(row),
        pieces: pieces.get(row.seq) ?? [],
      },
    ];
  });
}

/** The person said that nothing of it is so. */
function isRefused(row: Row, answer: Row['answer']): boolean {
  return answer?.value === 'refused' && codesLeft(row.codes ?? [], answer).length === 0;
}

function told(row: Row, all: boolean): DatedLine['kind'] | null {
  if (row.kind === 'state' || row.kind === 'submission' || row.kind === 'document') return row.kind;
  // An unconfirmed field mistake is in no report (ruling 5).
  return all && row.kind === 'incident' && row.codes?.[0] !== 'B5' ? row.kind : null;
}

/** The step or label alone: the text of Mon compte holds the whole frieze, steps not reached included. */
function stateWords(row: Row): Said {
  const words = shownState(row);
  return words === null ? { by: 'nobody' } : { by: 'site', words, cut: false };
}
