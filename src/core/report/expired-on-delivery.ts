/** C3, of its kinds the one that dates tell: an attestation that came to be shown after the last day that the person read on it. */
import { sortRows } from '../attempt/stays.ts';
import type { Row } from '../entry/row.ts';
import { isProlongation } from '../situation/label-words.ts';
import { requestHistories, type Reading } from '../situation/request-histories.ts';
import { dayInWords } from '../time/days.ts';
import type { ComputedCode } from './computed-code.ts';

type Shown = { procedure: string | null; row: Row; day: string };
type Said = { row: Row; day: string };

/** Only one that was seen to come, and whose last day was said after that and before the next: an old paper, told late, is no error. */
export function expiredOnDelivery(rows: readonly Row[], zone: string): ComputedCode[] {
  const came = requestHistories(rows, zone)
    .flatMap(({ procedure, readings }) => arrivals(readings).map((one) => ({ ...one, procedure })))
    .toSorted((a, b) => (a.row.at < b.row.at ? -1 : 1));
  const ends = sortRows(rows).flatMap((row): Said[] => {
    const { fact } = row;
    if (fact?.name !== 'prolongation.until' || typeof fact.value !== 'string') return [];
    const day = dayInWords(fact.value);
    return day === null ? [] : [{ row, day }];
  });
  return came.flatMap((one, index) => codeOf(one, { next: came[index + 1], ends }));
}

function codeOf(
  { procedure, row, day }: Shown,
  { next, ends }: { next: Shown | undefined; ends: readonly Said[] },
): ComputedCode[] {
  // Said again before the next one came, it was corrected.
  const said = ends.findLast(
    (end) => end.row.at > row.at && (next === undefined || end.row.at < next.row.at),
  );
  if (said === undefined || said.day >= day) return [];
  return [
    {
      code: 'C3',
      from: said.day,
      until: day,
      open: false,
      procedure,
      documents: [],
      assumes: [],
      rests: [row, said.row].map(({ kid, seq }) => ({ kid, seq })),
    },
  ];
}

/** Readings that show an attestation which the one before, of the same request, did not. */
function arrivals(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ row }, index) => {
    const before = readings[index - 1]?.row.documents;
    const isNew = (name: string): boolean => isProlongation(name) && !before?.includes(name);
    return before !== undefined && (row.documents ?? []).some(isNew);
  });
}
