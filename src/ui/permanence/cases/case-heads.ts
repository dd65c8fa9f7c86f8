/** Heads that a case remembers of the journals on the table (docs/format.md §7.7): a file that lost one was changed. */
import type { CaseRecord } from '#casework/cases/case-record.ts';
import type { JournalHeadKnown, OpenedSeries } from '#casework/opened-series.ts';

/** Only those that the table does not know yet. A head beyond the file's end says that this file is the older one. */
export function caseHeads(
  cases: readonly CaseRecord[],
  { journals, known }: Pick<OpenedSeries, 'journals' | 'known'>,
): JournalHeadKnown[] {
  const ends = new Map(journals.map(({ kid, head }) => [kid, head.seq]));
  return cases
    .flatMap(({ files }) => files)
    .filter(({ kid, seq }) => seq <= (ends.get(kid) ?? -1))
    .filter(({ kid, head }) => !known.some((one) => one.kid === kid && one.hash === head))
    .map(({ kid, seq, head }) => ({ from: 'case', kid, seq, hash: head }));
}
