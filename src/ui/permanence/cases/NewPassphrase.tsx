/** Owes a new passphrase its form: typed twice, long enough, then the act. */
import { useState } from 'preact/hooks';
import { shortestPassphrase } from '#casework/cases/case-vault.ts';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { PassphraseField } from './PassphraseField.tsx';

export function NewPassphrase(props: {
  label: string;
  act: string;
  busy: boolean;
  filled?: boolean;
  busyWords?: string;
  /** Two such forms may stand on one screen. */
  testId?: string;
  onGiven: (passphrase: string) => void;
}) {
  const { t } = useWords();
  const testId = props.testId ?? 'new-passphrase';
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [tried, setTried] = useState(false);
  const short = typed.first.trim().length < shortestPassphrase;
  const differ = typed.first.trim() !== typed.again.trim();
  const count = shortestPassphrase;
  return (
    <form
      class="stack case-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short && !differ) props.onGiven(typed.first);
      }}
    >
      <PassphraseField
        label={props.label}
        hint={t('cases.passphrase.hint', { count })}
        error={tried && short ? t('cases.passphrase.short', { count }) : null}
        value={typed.first}
        onInput={(first) => setTyped({ ...typed, first })}
        testId={testId}
      />
      <PassphraseField
        label={t('cases.passphrase.again')}
        error={tried && !short && differ ? t('cases.passphrase.differ') : null}
        value={typed.again}
        onInput={(again) => setTyped({ ...typed, again })}
        testId={`${testId}-again`}
      />
      <div class="acts">
        <Button
          submit
          kind={props.filled ? 'filled' : 'outlined'}
          icon="lock"
          busy={props.busy}
          busyWords={props.busyWords ?? t('cases.begin.busy')}
          testId={`${testId}-act`}
        >
          {props.act}
        </Button>
      </div>
    </form>
  );
}
