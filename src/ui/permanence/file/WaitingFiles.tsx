/** Owes each file that is not on the table its state: being read, locked, or why it does not open and what to do. */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { OpenFiles, WaitingFile } from './use-open-files.ts';

export function WaitingFiles(props: { opening: OpenFiles }) {
  return (
    <div class="stack" aria-live="polite">
      {props.opening.waiting.map((one) => (
        <Waiting key={one.id} one={one} opening={props.opening} />
      ))}
    </div>
  );
}

const megabyte = 1_000_000;

function Waiting(props: { one: WaitingFile; opening: OpenFiles }) {
  const { t } = useWords();
  const { one, opening } = props;
  const { name, size } = one.file;
  if (one.state === 'reading') {
    const megabytes = Math.max(1, Math.round(size / megabyte));
    return (
      <Notice fact={t('reading.progress.reading', { name, size: megabytes })} testId="file-reading">
        {t('reading.progress.stays')}
      </Notice>
    );
  }
  if (one.state === 'file/passphrase' || one.state === 'file/wrong-passphrase') {
    return <Passphrase {...props} wrong={one.state === 'file/wrong-passphrase'} />;
  }
  return (
    <Notice
      kind="warn"
      fact={t('reading.failed.title', { name })}
      testId="file-failed"
      acts={
        <Button testId="file-leave" onPress={() => opening.leave(one)}>
          {t('reading.failed.remove')}
        </Button>
      }
    >
      {t(one.state === 'file/age' ? 'reading.failed.age' : 'reading.failed.read')}
    </Notice>
  );
}

function Passphrase(props: { one: WaitingFile; opening: OpenFiles; wrong: boolean }) {
  const { t } = useWords();
  const { one, opening } = props;
  const [typed, setTyped] = useState('');
  return (
    <form
      class="card stack"
      data-testid="passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') opening.unlock(one, typed);
      }}
    >
      <Field
        label={t('reading.passphrase.label', { name: one.file.name })}
        hint={t('reading.passphrase.hint')}
        error={props.wrong ? t('reading.failed.wrong-passphrase') : null}
        value={typed}
        onInput={setTyped}
        focused
        testId="passphrase"
      />
      <div class="acts">
        <Button submit icon="key" testId="passphrase-open">
          {t('reading.passphrase.open')}
        </Button>
        <Button kind="quiet" onPress={() => opening.leave(one)}>
          {t('reading.failed.remove')}
        </Button>
      </div>
    </form>
  );
}
