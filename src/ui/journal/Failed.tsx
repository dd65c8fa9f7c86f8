/** Owes the person a plain sentence where an act failed, and the helper the code. */
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';

export function Failed(props: { code: string | null }) {
  const { t } = useWords();
  if (props.code === null) return null;
  return (
    <Notice kind="warn" live fact={t('journal.failed.title')} testId="failed">
      <p>{t('journal.failed.text')}</p>
      <p class="small second">{t('journal.failed.code', { code: props.code })}</p>
    </Notice>
  );
}
