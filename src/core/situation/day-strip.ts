/** The day strip of those who wait, as facts ready to draw (visual.md): one band of days with, and without, a paper. */
import { addDays, daysBetween, mondayOf } from '../time/days.ts';
import { lastDay, type Waiting } from './waiting.ts';

/** `offset` and `days` in days from the first Monday; both days included. */
export type Segment = {
  /** `covered` until today · `coming` after it · `slot`: no paper. */
  kind: 'covered' | 'coming' | 'slot';
  /** Which paper; null for a slot. */
  paper: 'permit' | 'prolongation' | null;
  from: string;
  until: string;
  offset: number;
  days: number;
};
export type Mark = { day: string; offset: number };

export type DayStrip = {
  from: string;
  until: string;
  days: number;
  /** Offset of today. */
  today: number;
  segments: Segment[];
  /** Dates on which the request was seen. */
  ticks: Mark[];
  reminders: (Mark & { channel: string })[];
  filed: Mark | null;
  /** `month` `YYYY-MM` where it changes. */
  mondays: (Mark & { month: string | null; current: boolean })[];
};

/** What is drawn of a request that is waited for, or that is silent. */
export type Drawn = Pick<Waiting, 'filedAt' | 'papers' | 'datesSeen' | 'reminders'>;

/** @param today `YYYY-MM-DD`. Null when there is not one date to draw. */
export function dayStrip(waiting: Drawn, today: string): DayStrip | null {
  const { papers } = waiting;
  const seen = waiting.datesSeen.map((one) => one.day);
  const asked = waiting.reminders.flatMap((one) =>
    one.day === null ? [] : [{ ...one, day: one.day }],
  );
  const starts = [waiting.filedAt, papers.attestationFrom, ...seen, ...asked.map((one) => one.day)];
  const first = starts.filter((day) => day !== null).toSorted()[0] ?? papers.permitUntil;
  if (first === null) return null;
  const end = [today, lastDay(papers) ?? today, ...seen].toSorted().at(-1) ?? today;
  const from = mondayOf(first);
  const until = addDays(mondayOf(end), 6);
  const mark = (day: string): Mark => ({ day, offset: daysBetween(from, day) });
  const inside = (day: string) => day >= from && day <= until;
  return {
    from,
    until,
    days: daysBetween(from, until) + 1,
    today: daysBetween(from, today),
    segments: segmentsOf(waiting, { from, until, today }),
    ticks: seen.filter(inside).map(mark),
    reminders: asked
      .filter((one) => inside(one.day))
      .map((one) => ({ ...mark(one.day), channel: one.channel })),
    filed: waiting.filedAt === null ? null : mark(waiting.filedAt),
    mondays: mondaysOf({ from, until, today }),
  };
}

type Frame = { from: string; until: string; today: string };

type Piece = Pick<Segment, 'kind' | 'paper' | 'from' | 'until'>;

/** In order of time, without overlap. The last slot goes on to the end of the strip; numbers of days without are in `Waiting.without`. */
function segmentsOf({ papers }: Drawn, frame: Frame): Segment[] {
  const { permitUntil, attestationFrom, attestationUntil } = papers;
  const pieces: Piece[] = [];
  if (permitUntil !== null)
    pieces.push(...covered('permit', [frame.from, permitUntil], frame.today));
  if (attestationFrom !== null && attestationUntil !== null) {
    // Where title and attestation overlap, the title covers.
    const after = permitUntil === null ? attestationFrom : addDays(permitUntil, 1);
    const start = attestationFrom > after ? attestationFrom : after;
    pieces.push({ kind: 'slot', paper: null, from: after, until: addDays(start, -1) });
    pieces.push(...covered('prolongation', [start, attestationUntil], frame.today));
  }
  const last = lastDay(papers);
  const known = attestationFrom === null || attestationUntil !== null;
  if (last !== null && known) {
    pieces.push({ kind: 'slot', paper: null, from: addDays(last, 1), until: frame.until });
  }
  return pieces.flatMap((piece) => placed(piece, frame));
}

function covered(paper: Segment['paper'], [from, until]: [string, string], today: string): Piece[] {
  const next = addDays(today, 1);
  return [
    { kind: 'covered', paper, from, until: until < today ? until : today },
    { kind: 'coming', paper, from: from > next ? from : next, until },
  ];
}

/** What of a piece lies inside the strip. */
function placed(piece: Piece, frame: Frame): Segment[] {
  const from = piece.from > frame.from ? piece.from : frame.from;
  const until = piece.until < frame.until ? piece.until : frame.until;
  if (from > until) return [];
  const offset = daysBetween(frame.from, from);
  return [{ ...piece, from, until, offset, days: daysBetween(from, until) + 1 }];
}

function mondaysOf(frame: Frame): DayStrip['mondays'] {
  const count = (daysBetween(frame.from, frame.until) + 1) / 7;
  let shown = '';
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(frame.from, index * 7);
    const month = day.slice(0, 7) === shown ? null : day.slice(0, 7);
    shown = day.slice(0, 7);
    return { day, offset: index * 7, month, current: mondayOf(frame.today) === day };
  });
}
