/** Owes the helper a plain sentence where an act of the session failed, with its code. */
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';

export function SessionFailed(props: { code: string | null }) {
  const { t } = useWords();
  if (props.code === null) return null;
  return (
    <Notice kind="warn" live fact={t('session.running.failed')} testId="session-failed">
      {t('session.running.failedSays', { code: props.code })}
    </Notice>
  );
}
