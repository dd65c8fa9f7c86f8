/** Which rows count as an incident in an attempt, once what the person answered is taken into account. */
import type { Row } from '../entry/row.ts';
import { pushTo } from '../push-to.ts';
import { classOf, type CodeClass } from './codes.ts';
import { codesLeft } from './codes-left.ts';

/** One thing that stopped the person, with the tries that repeated it. */
export type Incident = {
  row: Row;
  class: CodeClass;
  codes: string[];
  /** The person said that it was so (`answer`), or said it themselves. */
  confirmed: boolean;
  tries: number;
  /** Instant of the last repeat, or of the incident itself. */
  until: string;
};

/** Rows that an incident is worked out with, by `kid/seq`: latest answer to each entry, in the order given; its repeats. */
export type Context = {
  answers: ReadonlyMap<string, NonNullable<Row['answer']>>;
  repeats: ReadonlyMap<string, Row[]>;
};

export const placeOf = (kid: string, seq: number): string => `${kid}/${seq}`;

/** @param rows sorted by `at` */
export function contextOf(rows: readonly Row[]): Context {
  const answers = new Map<string, NonNullable<Row['answer']>>();
  const repeats = new Map<string, Row[]>();
  const firsts = new Map<string, string>();
  for (const row of rows) {
    if (row.answer) {
      // What is said of a repeat is said of the first, which stands for it.
      const said = placeOf(row.kid, row.answer.to);
      const about = firsts.get(said) ?? said;
      // Said again it stands last: the order of the places is that of what was last said.
      answers.delete(about);
      answers.set(about, row.answer);
    }
    if (row.refers?.why !== 'repeat') continue;
    const first = placeOf(row.kid, row.refers.seq);
    firsts.set(placeOf(row.kid, row.seq), first);
    pushTo(repeats, first, row);
  }
  return { answers, repeats };
}

/** What the person last said of a line, or of the first that it repeats. */
export function answerTo(row: Row, { answers }: Context): Row['answer'] {
  const seq = row.refers?.why === 'repeat' ? row.refers.seq : row.seq;
  return answers.get(placeOf(row.kid, seq));
}

/** Null when the row is no incident: another kind, a repeat (it belongs to its first), or one the person refused. */
export function incidentOf(row: Row, context: Context): Incident | null {
  const answer = context.answers.get(placeOf(row.kid, row.seq));
  const codes = codesOf(row, answer);
  const weight = classOf(codes);
  if (weight === null) return null;
  const repeats = context.repeats.get(placeOf(row.kid, row.seq)) ?? [];
  return {
    row,
    class: weight,
    codes,
    confirmed: answer?.value === 'confirmed' || row.source !== 'auto',
    tries: repeats.reduce((sum, repeat) => sum + (repeat.count ?? 1), 1),
    until: repeats.reduce((last, repeat) => latest(last, repeat.until ?? repeat.at), row.at),
  };
}

/** Codes that count, the one the person confirmed first; none when the row is no incident. */
function codesOf(row: Row, answer: Row['answer']): string[] {
  if (row.refers?.why === 'repeat') return [];
  const own = codesLeft(row.codes ?? [], answer);
  const confirmed = answer?.value === 'confirmed' ? answer.code : undefined;
  if (row.kind === 'incident')
    return [...new Set(confirmed === undefined ? own : [confirmed, ...own])];
  // "C'est mon titre" on a list of greyed options: a visit becomes the leading case B1.
  return row.kind === 'visit' && confirmed !== undefined ? [confirmed] : [];
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
