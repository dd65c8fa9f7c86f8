/** D1 and D2: a decision that the portal words as favourable, without its attestation, or without the title after a month. */
import type { Row } from '../entry/row.ts';
import { isDecisionPaper, saysFavourable } from '../situation/label-words.ts';
import { requestHistories, type Reading } from '../situation/request-histories.ts';
import { shownState } from '../situation/request-seen.ts';
import { daysBetween } from '../time/days.ts';
import type { ComputedCode } from './computed-code.ts';

/** The texts set no period for the card: a month is what is told, never what is due. */
const longEnough = 30;

export function favourableCodes(rows: readonly Row[], zone: string): ComputedCode[] {
  return requestHistories(rows, zone).flatMap(({ procedure, readings }) => {
    const from = readings.findLastIndex((one) => !isFavourable(one)) + 1;
    const run = readings.slice(from);
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const told = {
      from: first.day,
      until: last.day,
      open: true,
      procedure,
      documents: [],
      assumes: [],
      rests: run.map(({ row: { kid, seq } }) => ({ kid, seq })),
    };
    const given = run.some(({ row }) => row.documents?.some(isDecisionPaper) === true);
    // Beside another request a document may stand where it is not read.
    const unread = run.some(({ alone }) => !alone);
    return [
      ...(given || unread || isDelivered(rows, first) ? [] : [{ ...told, code: 'D1' as const }]),
      ...(daysBetween(first.day, last.day) < longEnough ? [] : [{ ...told, code: 'D2' as const }]),
    ];
  });
}

function isFavourable({ row }: Reading): boolean {
  return saysFavourable(shownState(row) ?? '');
}

function isDelivered(rows: readonly Row[], first: Reading): boolean {
  return rows.some(
    (row) =>
      row.delivered !== undefined &&
      row.at.slice(0, 10) >= first.row.at.slice(0, 10) &&
      isDecisionPaper(row.delivered),
  );
}
