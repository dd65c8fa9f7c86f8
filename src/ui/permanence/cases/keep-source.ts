/** What a file on the table, or a session's, brings to a case: its journals, whose they are, and its lines. */
import type { Fingerprint } from '#casework/cases/compare-person.ts';
import { foundPerson } from '#casework/cases/found-person.ts';
import type { CaseFile, FoundPerson } from '#casework/cases/case-record.ts';
import { judgeFile } from '#casework/judge-file.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { Row } from '#core/entry/row.ts';
import { continuedFrom } from '../session/continued.ts';
import type { Macs } from './macs-of.ts';

export type KeepSource = {
  files: CaseFile[];
  /** Journals, and those that they continue. */
  kids: string[];
  names: string[];
  foreigner: string | null;
  rows: readonly Row[];
};

/** Why no case may be kept of what lies open; each has its sentence. */
export type NotKept = 'refused' | 'unanswered' | 'altered' | 'example';

/** What the person answered last holds (docs/format.md §6): no case without *keep*. */
export function keepSource(series: OpenedSeries): KeepSource | NotKept {
  if (series.journals.some(({ demo }) => demo)) return 'example';
  const judged = series.files.map((file) => judgeFile(file, series).verdict);
  if (judged.some((verdict) => verdict === 'altered' || verdict === 'unreadable')) return 'altered';
  const last = series.files.toSorted(byExport).at(-1)?.seal ?? null;
  if (last === null) return 'unanswered';
  if (!last.consent.keep) return 'refused';
  const continued = continuedFrom(series);
  if (continued === null) return 'altered';
  return {
    files: continued.continues,
    kids: series.journals.flatMap(({ kid, continues }) => [
      kid,
      ...continues.map((one) => one.kid),
    ]),
    names: continued.names,
    foreigner: continued.foreigner,
    rows: series.rows.filter(({ kid, seq }) => !series.faulty.has(`${kid}/${seq}`)),
  };
}

function byExport(one: OpenedFile, other: OpenedFile): number {
  return (one.seal?.exportedAt ?? '') < (other.seal?.exportedAt ?? '') ? -1 : 1;
}

export type Found = { person: FoundPerson; seen: Fingerprint };

export function foundOf(source: KeepSource, macs: Macs, today: string): Found {
  const { files, rows, kids } = source;
  return { person: foundPerson({ files, rows, macs, today }), seen: { kids, ...macs } };
}
