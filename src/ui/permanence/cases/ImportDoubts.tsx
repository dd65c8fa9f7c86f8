/** Owes what a file of cases leaves in doubt its sentences, by alias: who may be whom is for the helper to say. */
import type { CasesMerge } from '#casework/cases/merge-cases.ts';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';

export function ImportDoubts({ merge }: { merge: CasesMerge }) {
  const { t } = useWords();
  const lines = [
    ...merge.refused.map(({ alias, why }) => t(`cases.import.refused.${why}`, { alias })),
    ...merge.twins.map((twin) => t('cases.import.twin', twin)),
    ...merge.renamed.map((one) => t('cases.import.renamed', one)),
  ];
  const brought = merge.added + merge.completed + merge.restored > 0;
  return (
    <>
      {lines.length === 0 ? null : (
        <Notice kind="wait" fact={t('cases.import.doubts')} testId="import-doubts">
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {merge.elsewhere && brought ? (
        <Notice fact={t('cases.import.elsewhere')} testId="import-elsewhere">
          {t('cases.import.elsewhereSays')}
        </Notice>
      ) : null}
    </>
  );
}
