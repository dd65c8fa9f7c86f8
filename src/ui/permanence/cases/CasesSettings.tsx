/** Owes open cases what is rarely done: a file of all of them, one taken back, another passphrase, no cases any more. */
import { useState } from 'preact/hooks';
import type { CaseShelf } from '#casework/cases/case-shelf.ts';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CaseFailed } from './CaseFailed.tsx';
import { ExportCases } from './ExportCases.tsx';
import { ImportCases } from './ImportCases.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { SettingsProps } from './settings-props.ts';
import { StopCases } from './StopCases.tsx';

export function CasesSettings(props: SettingsProps) {
  const { t } = useWords();
  const shelf = props.client.cases;
  return (
    <>
      <h1>{t('cases.settings')}</h1>
      <div class="case-settings">
        <section class="stack">
          <h2>{t('cases.export.title')}</h2>
          <p>{t('cases.export.says')}</p>
          <ExportCases {...props} />
        </section>
        <section class="stack">
          <h2>{t('cases.import.title')}</h2>
          <p>{t('cases.import.says')}</p>
          <ImportCases {...props} />
        </section>
        <section class="stack">
          <h2>{t('cases.change.title')}</h2>
          <ChangePassphrase shelf={shelf} />
        </section>
        <section class="stack">
          <h2>{t('cases.stop.title')}</h2>
          <p>{t('cases.stop.says')}</p>
          <StopCases shelf={shelf} />
        </section>
      </div>
    </>
  );
}

function ChangePassphrase({ shelf }: { shelf: CaseShelf }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const [before, setBefore] = useState('');
  const [done, setDone] = useState(false);
  if (done) return <Notice live fact={t('cases.change.done')} testId="changed" />;
  const wrong = failed === 'cases/passphrase';
  return (
    <>
      <CaseFailed code={wrong ? null : failed} />
      <PassphraseField
        label={t('cases.change.before')}
        error={wrong ? t('cases.passphrase.wrong') : null}
        value={before}
        onInput={setBefore}
        testId="passphrase-before"
      />
      <NewPassphrase
        label={t('cases.change.after')}
        act={t('cases.change.act')}
        busy={busy}
        onGiven={(after) =>
          run(
            () => shelf.change({ before, after }),
            () => setDone(true),
          )
        }
      />
    </>
  );
}
