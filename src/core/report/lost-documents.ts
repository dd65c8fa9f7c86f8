/** C9: documents that a request was seen to offer, and offers no more. */
import type { Row } from '../entry/row.ts';
import { requestHistories, type Reading } from '../situation/request-histories.ts';
import type { ComputedCode } from './computed-code.ts';

export function lostDocuments(rows: readonly Row[], zone: string): ComputedCode[] {
  return requestHistories(rows, zone).flatMap(({ procedure, readings }) => {
    const last = readings.at(-1) ?? readings[0];
    // Beside another request documents are read from a narrower place: only what is read alike is compared.
    const alike = readings.filter((one) => one.alone === last.alone);
    const now = namesOf(last);
    const fuller = alike.findLastIndex((one) => namesOf(one).length > now.length);
    const [before, first] = [alike[fuller], alike[fuller + 1]];
    if (before === undefined || first === undefined) return [];
    const documents = namesOf(before).filter((name) => !now.includes(name));
    return [
      {
        code: 'C9',
        from: first.day,
        until: last.day,
        open: true,
        procedure,
        documents,
        assumes: [],
        rests: [before, ...alike.slice(fuller + 1)].map(({ row: { kid, seq } }) => ({ kid, seq })),
      },
    ];
  });
}

function namesOf({ row }: Reading): string[] {
  return row.documents ?? [];
}
