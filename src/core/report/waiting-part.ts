/**
 * What the exposé tells of a request that is waited for: filed, papers with their dates, dates on which it was seen.
 * Only dates that the portal showed or the person said: nothing is worked out of them.
 */
import type { Row } from '../entry/row.ts';
import { dayStrip, type DayStrip } from '../situation/day-strip.ts';
import type { Waiting } from '../situation/waiting.ts';
import type { DatedLine } from './dated-lines.ts';

export type PaperLine = {
  paper: 'permit' | 'prolongation';
  title: string | null;
  from: string | null;
  until: string;
  /** Pieces about the fact that told of it. */
  pieces: string[];
};

export type WaitingPart = {
  /** Last one known; `YYYY-MM-DD`. */
  filedAt: string | null;
  filedPieces: string[];
  procedure: string | null;
  papers: PaperLine[];
  strip: DayStrip | null;
  /** One line a date on which the request was seen under way, and no attestation that was not there before. */
  seen: DatedLine[];
  reminders: number;
};

type Sources = {
  rows: readonly Row[];
  pieces: ReadonlyMap<number, string[]>;
  /** Every dated line of the file, with the entry it comes from. */
  lines: readonly DatedLine[];
  today: string;
};

export function waitingPart(waiting: Waiting, sources: Sources): WaitingPart {
  const { rows, pieces } = sources;
  const seen = new Set(waiting.datesSeen.map((one) => one.seq));
  const about = (name: string): string[] => {
    const fact = rows.findLast((row) => row.fact?.name === name);
    return fact === undefined ? [] : (pieces.get(fact.seq) ?? []);
  };
  return {
    filedAt: waiting.filedAt,
    filedPieces: filedPieces(sources),
    procedure: waiting.procedure,
    papers: papersOf(waiting, about),
    strip: dayStrip(waiting, sources.today),
    seen: sources.lines.filter((line) => seen.has(line.seq)),
    reminders: waiting.reminders.length,
  };
}

function papersOf({ papers }: Waiting, about: (name: string) => string[]): PaperLine[] {
  const { permitTitle, permitUntil, attestationFrom, attestationUntil } = papers;
  const permit: PaperLine[] =
    permitUntil === null
      ? []
      : [
          {
            paper: 'permit',
            title: permitTitle,
            from: null,
            until: permitUntil,
            pieces: about('permit.expiry'),
          },
        ];
  if (attestationUntil === null) return permit;
  return [
    ...permit,
    {
      paper: 'prolongation',
      title: null,
      from: attestationFrom,
      until: attestationUntil,
      pieces: about('prolongation.until'),
    },
  ];
}

/** The confirmation of the filing, where the portal was seen giving it. */
function filedPieces({ rows, pieces }: Sources): string[] {
  const submitted = rows.findLast((row) => row.kind === 'submission');
  return submitted === undefined ? [] : (pieces.get(submitted.seq) ?? []);
}
