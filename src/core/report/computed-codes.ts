/**
 * The codes that nobody sees nor says, worked out from dates (domain-legal.md §1.2, *computed* and state differences):
 * for the worksheet, never stored. Where a date is missing nothing is said, and a span ends on a day that was seen.
 */
import type { Row } from '../entry/row.ts';
import { paris } from '../time/paris.ts';
import { silenceOf } from '../situation/silence.ts';
import type { ComputedCode } from './computed-code.ts';
import { expiredOnDelivery } from './expired-on-delivery.ts';
import { favourableCodes } from './favourable-codes.ts';
import { lostDocuments } from './lost-documents.ts';
import { paperCodes } from './paper-codes.ts';
import { unreadDecisions } from './unread-decisions.ts';

/** @param input rows of one series, any order; `today` `YYYY-MM-DD`. @returns in the order of the taxonomy, then of time */
export function computedCodes(input: {
  rows: readonly Row[];
  today: string;
  zone?: string;
}): ComputedCode[] {
  const { rows, today, zone = paris } = input;
  return [
    ...paperCodes(rows, today, zone),
    ...silenceCodes(rows, zone),
    ...expiredOnDelivery(rows, zone),
    ...lostDocuments(rows, zone),
    ...favourableCodes(rows, zone),
    ...unreadDecisions(rows, zone),
  ].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const ofSilence = { unchanged: 'C8', closed: 'C7', gone: 'C9' } as const;

function silenceCodes(rows: readonly Row[], zone: string): ComputedCode[] {
  return (silenceOf({ rows, zone })?.requests ?? []).flatMap((one) => {
    const [first] = one.datesSeen;
    const last = one.datesSeen.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        code: ofSilence[one.how],
        from: first.day,
        until: last.day,
        open: true,
        procedure: one.procedure,
        documents: [],
        assumes: [],
        rests: one.datesSeen.map(({ kid, seq }) => ({ kid, seq })),
      },
    ];
  });
}

function orderOf({ code, from }: ComputedCode): string {
  return `${code} ${from}`;
}
