/** Owes the person a plain sentence where an act failed, and the helper the code. */
import { NewerJournal } from '../controls/NewerJournal.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';

export function Failed(props: { code: string | null }) {
  const { t } = useWords();
  if (props.code === null) return null;
  if (props.code === 'page/newer') return <NewerJournal />;
  return (
    <Notice kind="warn" live fact={t('journal.failed.title')} testId="failed">
      <p>{t('journal.failed.text')}</p>
      <p class="small second">{t('journal.failed.code', { code: props.code })}</p>
    </Notice>
  );
}
