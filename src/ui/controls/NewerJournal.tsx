/** Owes a person whose Témoin is older than their journal what that is, and what to do: nothing is lost, and trying again is no help. */
import { useWords } from '../i18n/Words.tsx';
import { Notice } from './Notice.tsx';

export function NewerJournal() {
  const { t } = useWords();
  return (
    <Notice kind="warn" live fact={t('common.newer')} testId="newer">
      <p>{t('common.newerSays')}</p>
    </Notice>
  );
}
