/** What blocks, one line a code and message: the site's own words, how often, on which days, and who saw it. */
import type { Attempt } from '#core/attempt/attempts-of.ts';
import { codesLeft } from '#core/attempt/codes-left.ts';
import type { FormBlock } from '#core/attempt/form-blocks.ts';
import { contextOf, placeOf } from '#core/attempt/incident.ts';
import { isProposed } from '#core/attempt/proposed-code.ts';
import { sortRows } from '#core/attempt/stays.ts';
import type { AccessFailure } from '#core/attempt/access-failures.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { Row } from '#core/entry/row.ts';

export type Blocking = {
  code: string;
  /** Proposed by Témoin and not confirmed by the person. */
  proposed: boolean;
  /** As the site wrote them; null where nothing was shown. */
  words: string | null;
  times: number;
  /** Distinct, oldest first. */
  days: string[];
  seen: 'page' | 'network' | 'both' | 'declared';
  status: number | null;
};

type Failed = Pick<Attempt | AccessFailure, 'codes' | 'day' | 'shown'>;
type Sources = {
  rows: readonly Row[];
  claims: (kid: string, seq: number) => Claims | null;
};

/** @param failed prevented attempts and failed accesses, oldest first. @returns the latest matter last */
export function blockingOf(failed: readonly Failed[], sources: Sources): Blocking[] {
  const rows = new Map(sources.rows.map((row) => [`${row.kid}/${row.seq}`, row]));
  const { answers } = contextOf(sortRows(sources.rows));
  const lines = new Map<string, Blocking>();
  for (const one of failed) {
    const { kid, seq } = one.shown;
    const said = answers.get(placeOf(kid, seq));
    const met = lineOf(one, rows.get(`${kid}/${seq}`), {
      text: sources.claims(kid, seq)?.text ?? said?.option,
      answer: said,
    });
    const key = `${met.code} ${met.words ?? ''}`;
    const line = lines.get(key) ?? met;
    line.times += 1;
    if (one.day !== null && !line.days.includes(one.day)) line.days.push(one.day);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** Form messages that come back (B5), proposed and in no count: those that the person has not answered. */
export function proposedBlocking(blocks: readonly FormBlock[]): Blocking[] {
  return blocks.flatMap(({ text, tries, days, answer }) =>
    answer === null
      ? [
          {
            code: 'B5',
            proposed: true,
            words: text,
            times: tries,
            days,
            seen: 'page' as const,
            status: null,
          },
        ]
      : [],
  );
}

/** Not counted yet. */
function lineOf(
  one: Failed,
  row: Row | undefined,
  said: { text: string | undefined; answer: Row['answer'] },
): Blocking {
  const words = (said.text ?? row?.text ?? '').replace(/\s+/gu, ' ').trim();
  const code = codesLeft(row?.codes ?? [], said.answer)[0] ?? one.codes[0] ?? 'F9';
  return {
    code,
    proposed: isProposed(code, row?.source, said.answer),
    words: words === '' ? null : words,
    times: 0,
    days: [],
    seen: seenBy(row),
    status: row?.status ?? null,
  };
}

function seenBy(row: Row | undefined): Blocking['seen'] {
  if (row === undefined || row.source === 'declared') return 'declared';
  if (row.seenByPage === true && row.seenByNetwork === true) return 'both';
  return row.seenByNetwork === true ? 'network' : 'page';
}
