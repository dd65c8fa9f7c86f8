/** Owes an act on a case that failed its plain sentence and its code. */
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';

export function CaseFailed({ code }: { code: string | null }) {
  const { t } = useWords();
  if (code === null) return null;
  const long = code === 'cases/too-long';
  return (
    <Notice kind="warn" live fact={t(long ? 'cases.tooLong' : 'cases.failed')} testId="case-failed">
      {long ? null : t('cases.failedCode', { code })}
    </Notice>
  );
}
