/** D5: a paper named as a decision stands among the documents, no line shows that it was opened, and nobody said when it was notified. */
import { sortRows } from '../attempt/stays.ts';
import type { Row } from '../entry/row.ts';
import { factDay, factsOf } from '../situation/facts.ts';
import { isDecisionAgainst } from '../situation/label-words.ts';
import { requestHistories } from '../situation/request-histories.ts';
import type { ComputedCode } from './computed-code.ts';

/** A time limit may run from it (R. 421-1 CJA): said at once, whatever the request's label. The portal does not tell what was read: the person is asked. */
export function unreadDecisions(rows: readonly Row[], zone: string): ComputedCode[] {
  const opened = new Set(sortRows(rows).flatMap((row) => row.delivered ?? []));
  const notified = factDay(factsOf(rows), 'decision.notified');
  return requestHistories(rows, zone).flatMap(({ procedure, readings }) => {
    const showing = readings.filter(({ row }) =>
      row.documents?.some((name) => isDecisionAgainst(name) && !opened.has(name)),
    );
    const [first] = showing;
    const last = showing.at(-1);
    if (first === undefined || last === undefined || notified !== null) return [];
    const names = showing.flatMap(({ row }) => row.documents ?? []).filter(isDecisionAgainst);
    return [
      {
        code: 'D5',
        from: first.day,
        until: last.day,
        open: true,
        procedure,
        documents: [...new Set(names)].filter((name) => !opened.has(name)),
        assumes: [],
        rests: showing.map(({ row: { kid, seq } }) => ({ kid, seq })),
      },
    ];
  });
}
