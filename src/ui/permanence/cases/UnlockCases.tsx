/** Owes locked cases their one field: the passphrase, and what to say when it is wrong. */
import { useState } from 'preact/hooks';
import type { CaseShelf } from '#casework/cases/case-shelf.ts';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CaseFailed } from './CaseFailed.tsx';
import { PassphraseField } from './PassphraseField.tsx';

export function UnlockCases({ shelf }: { shelf: CaseShelf }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const [typed, setTyped] = useState('');
  const wrong = failed === 'cases/passphrase';
  return (
    <form
      class="stack case-form"
      data-testid="unlock-cases"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') run(() => shelf.unlock(typed));
      }}
    >
      <CaseFailed code={wrong ? null : failed} />
      <PassphraseField
        label={t('cases.passphrase.label')}
        error={wrong ? t('cases.passphrase.wrong') : null}
        value={typed}
        onInput={setTyped}
        testId="passphrase"
      />
      <div class="acts">
        <Button submit icon="key" busy={busy} busyWords={t('cases.locked.busy')} testId="unlock">
          {t('cases.locked.act')}
        </Button>
      </div>
    </form>
  );
}
