/** Owes a file of cases that could not be made or read its plain sentence, what to do, and its code. */
import { casesFileFailures } from '#casework/cases/cases-file.ts';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { CaseFailed } from './CaseFailed.tsx';

const reasons = ['too-big', 'read', 'foreign', 'cut', 'newer', 'broken', 'passphrase'] as const;
type Reason = (typeof reasons)[number];

/** @param code null while all is well */
export function CasesFileFailed({ code }: { code: string | null }) {
  const { t } = useWords();
  const known = casesFileFailures.find((one) => one === code);
  if (known === undefined) return <CaseFailed code={code} />;
  const reason = reasonOf(known);
  return (
    <Notice kind="warn" live fact={t(`cases.import.failed.${reason}`)} testId="cases-file-failed">
      <p>{t(`cases.import.failedSays.${reason}`)}</p>
      <p>{t('cases.import.code', { code: known })}</p>
    </Notice>
  );
}

function reasonOf(code: string): Reason {
  return reasons.find((one) => code === `cases-file/${one}`) ?? 'broken';
}
