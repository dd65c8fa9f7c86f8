/** D5: a paper named as a decision stands among the documents, no line shows that it was opened, and nobody said when it was notified. */
import { sortRows } from '../attempt/stays.ts';
import type { Row } from '../entry/row.ts';
import { isDecisionAgainst } from '../situation/label-words.ts';
import { requestHistories, type Reading } from '../situation/request-histories.ts';
import { dayInWords } from '../time/days.ts';
import type { ComputedCode } from './computed-code.ts';

/** A time limit may run from it (R. 421-1 CJA): said at once, whatever the request's label. The portal does not tell what was read: the person is asked. */
export function unreadDecisions(rows: readonly Row[], zone: string): ComputedCode[] {
  const opened = new Set(sortRows(rows).flatMap((row) => row.delivered ?? []));
  const notified = sortRows(rows).findLast(({ fact }) => fact?.name === 'decision.notified');
  return requestHistories(rows, zone).flatMap(({ procedure, readings }) => {
    const showing = readings.filter(({ row }) =>
      row.documents?.some((name) => isDecisionAgainst(name) && !opened.has(name)),
    );
    const [first] = showing;
    const last = showing.at(-1);
    if (first === undefined || last === undefined || isAbout(notified, first)) return [];
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

/** What was said before the paper was shown is of an older decision, unless its day is not. */
function isAbout(said: Row | undefined, first: Reading): boolean {
  const value = said?.fact?.value;
  const day = typeof value === 'string' ? dayInWords(value) : null;
  return said !== undefined && (said.at > first.row.at || (day !== null && day >= first.day));
}
