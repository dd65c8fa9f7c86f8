/** Owes the association its choice: what a case holds and never holds, then a passphrase, before anything is kept. */
import type { CaseShelf } from '#casework/cases/case-shelf.ts';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CaseFailed } from './CaseFailed.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';

const kept = ['alias', 'notes', 'dates', 'files'] as const;

export function BeginCases({ shelf }: { shelf: CaseShelf }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  return (
    <>
      <h1>{t('cases.begin.title')}</h1>
      <p>{t('cases.begin.lead')}</p>
      <h2>{t('cases.begin.keeps')}</h2>
      <ul>
        {kept.map((what) => (
          <li key={what}>{t(`cases.begin.keep.${what}`)}</li>
        ))}
      </ul>
      <p>
        <strong>{t('cases.begin.never')}</strong> {t('cases.begin.consent')}
      </p>
      <p>{t('cases.begin.sealed')}</p>
      <CaseFailed code={failed} />
      <NewPassphrase
        label={t('cases.passphrase.label')}
        act={t('cases.begin.act')}
        busy={busy}
        filled
        onGiven={(passphrase) => run(() => shelf.begin(passphrase))}
      />
    </>
  );
}
