/** Owes how the files of one table go together: new and known entries of each, and every contradiction by number. */
import type { MergeReport as Report } from '#casework/opened-series.ts';
import { useWords } from '../../i18n/Words.tsx';

export function MergeReport(props: { report: Report }) {
  const { t } = useWords();
  const { files, conflicts } = props.report;
  return (
    <section class="stack" data-testid="merge-report">
      <h2>{t('reading.merge.title')}</h2>
      <ul>
        {files.map(({ name, added, known }, index) => (
          <li key={`${index} ${name}`}>{t('reading.merge.file', { name, added, known })}</li>
        ))}
      </ul>
      <p>
        {conflicts.length === 0
          ? t('reading.merge.noConflict')
          : t('reading.merge.conflicts', { count: conflicts.length })}
      </p>
      {conflicts.length === 0 ? null : (
        <ul>
          {conflicts.map(({ kid, seq, files: names }) => (
            <li key={`${kid}/${seq}`}>
              {t('reading.merge.conflict', { seq, files: names.join(', ') })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
