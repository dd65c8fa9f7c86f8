/** The verdict of one opened file with everything that is known from outside it: papers, other files, cases, `continues`. */
import { datedUntil, headsMissing, type Dated, type KnownHead } from '#core/journal/known-heads.ts';
import type { Fault } from '#core/journal/fault.ts';
import type { Verdict } from '#core/journal/verdict.ts';
import { standingOf } from './file-standing.ts';
import type { OpenedFile } from './opened-file.ts';
import type { JournalHeadKnown, OpenedSeries } from './opened-series.ts';

export type JudgedFile = { verdict: Verdict; faults: Fault[]; dated: Dated | null };

type Table = Pick<OpenedSeries, 'files' | 'journals' | 'known'>;

export function judgeFile(file: OpenedFile, series: Table): JudgedFile {
  const known = knownOf(file, series);
  const faults = [...file.faults, ...headsMissing(file.heads, known)];
  const found = faults.length > file.faults.length && file.verdict !== 'unreadable';
  return {
    verdict: found ? 'altered' : file.verdict,
    faults,
    dated: datedUntil(file.heads, known),
  };
}

/** A head beyond the file's end says that this file is the older one, not that it was changed. */
function knownOf(file: OpenedFile, series: Table): KnownHead[] {
  const { kid, head } = file;
  if (kid === null || head === null) return [];
  const outside = series.known
    .filter((one) => one.kid === kid)
    .map((one) => placed(one, series.files))
    .filter(({ seq, typedOn }) => seq !== undefined || (typedOn ?? head.hash) === head.hash);
  return [...outside, ...otherFiles(file, series)].filter(
    ({ seq }) => seq === undefined || seq <= head.seq,
  );
}

/**
 * A paper need not say which entry it is about. The file that holds its hash does; while none does it is asked of
 * the one beside which it was typed.
 */
function placed(known: JournalHeadKnown, files: readonly OpenedFile[]): JournalHeadKnown {
  if (known.seq !== undefined) return known;
  for (const file of files) {
    if (file.kid !== known.kid || standingOf(file) === 'unsigned') continue;
    for (const [seq, hash] of file.heads) if (hash === known.hash) return { ...known, seq };
  }
  return known;
}

/** Of two files of one journal the longer must hold the head of the shorter; a journal holds what others continue of it. */
function otherFiles(file: OpenedFile, { files, journals }: Table): KnownHead[] {
  const others = files
    .filter((one) => one !== file && one.kid === file.kid && standingOf(one) === 'whole')
    .flatMap(({ head }): KnownHead[] => (head === null ? [] : [{ from: 'file', ...head }]));
  const continued = journals
    .flatMap(({ continues }) => continues)
    .filter(({ kid }) => kid === file.kid)
    .map(({ seq, head }): KnownHead => ({ from: 'file', seq, hash: head }));
  return [...others, ...continued];
}
