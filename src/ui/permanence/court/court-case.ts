/** All that the court screen works out of the opened files, once for each reading of them. */
import { agreedEntries, idsAgreement, type Agreement } from '#casework/court/agreed-ids.ts';
import { courtSet, type CourtSet } from '#casework/court/court-set.ts';
import { seriesEntries } from '#casework/court/series-entries.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { exposeModel, type ExposeModel } from '#core/report/expose-model.ts';
import type { WordsValue } from '../../i18n/Words.tsx';
import { courtVerdict, type CourtVerdict } from './verdict-words.ts';

export type CourtCase = {
  set: CourtSet;
  agreement: Agreement;
  model: ExposeModel;
  verdict: CourtVerdict;
};

/** @param today `YYYY-MM-DD` in Paris */
export function courtCase(series: OpenedSeries, today: string, words: WordsValue): CourtCase {
  const entries = seriesEntries(series);
  const told = agreedEntries(entries);
  const set = courtSet(entries);
  const verdict = courtVerdict(series, words);
  const [first] = verdict.files;
  const model = exposeModel({
    kid: series.journals[0]?.kid ?? '',
    entries: told,
    pieces: set.pieces,
    label: set.label,
    code: first?.code ?? '',
    wholeHash: first?.hash ?? '',
    demo: series.journals.some((one) => one.demo),
    today,
    reader: {
      number: '01',
      accountPiece: set.accountPiece,
      files: verdict.files,
      limits: words.t('court.verdict.limits'),
    },
  });
  return { set, agreement: idsAgreement(entries), model, verdict };
}
