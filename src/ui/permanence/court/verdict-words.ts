/** Says in the exposé's last lines what the reader found of each file, beside that file's own code and hash. */
import { judgeFile, type JudgedFile } from '#casework/judge-file.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { ReaderFile } from '#core/report/expose-model.ts';
import { dayInWords, dayOf } from '../../i18n/format.ts';
import type { WordsValue } from '../../i18n/Words.tsx';

/** `altered`: one of the files is. What could not be read brought no line, and gets none. */
export type CourtVerdict = { altered: boolean; files: ReaderFile[] };

export function courtVerdict(series: OpenedSeries, words: WordsValue): CourtVerdict {
  const judged = series.files
    .filter(({ head }) => head !== null)
    .map((file) => ({ file, judged: judgeFile(file, series) }));
  return {
    altered: judged.some((one) => one.judged.verdict === 'altered'),
    files: judged.map((one) => ({
      said: [verdictWords(one.file, one.judged, words), datedWords(one.judged, words)].join(' '),
      code: one.file.code ?? '',
      hash: (one.file.wholeHash ?? '').replaceAll(' ', ''),
    })),
  };
}

function verdictWords(file: OpenedFile, { verdict }: JudgedFile, { t }: WordsValue): string {
  return verdict === 'intact-kept'
    ? t('court.verdict.intact-kept', { count: file.kept })
    : t(`court.verdict.${verdict}`);
}

function datedWords({ dated }: JudgedFile, { t, lang }: WordsValue): string {
  if (dated === null) return t('court.verdict.undated');
  const { seq, on } = dated;
  if (on === null) return t('court.verdict.dated', { seq });
  const day = dayInWords(on.length > 10 ? dayOf(on) : on, lang);
  return t('court.verdict.datedOn', { seq, day });
}
