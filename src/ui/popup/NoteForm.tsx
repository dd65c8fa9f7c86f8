/** Owes the popup a note of one's own: any language, kept in the journal named above, confirmed where the act was. */
import { useState } from 'preact/hooks';
import { noteLength } from '#core/entry/text-limits.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';

/** @param onKeep writes the note; answers whether it is kept, and then the form is closed by its owner. */
export function NoteForm(props: { onKeep: (text: string) => Promise<void>; onCancel: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const [busy, run] = useBusy();
  const submit = (event: Event): void => {
    event.preventDefault();
    const note = text.trim();
    setEmpty(note === '');
    if (note !== '') run(() => props.onKeep(note));
  };
  return (
    <form class="stack note-form" onSubmit={submit} noValidate>
      <Field
        label={t('popup.noteLabel')}
        hint={t('popup.noteHint')}
        error={empty ? t('popup.noteEmpty') : null}
        value={text}
        most={noteLength}
        onInput={setText}
        lines={2}
        focused
        testId="note-text"
      />
      <div class="acts">
        <Button kind="filled" submit busy={busy} busyWords={t('popup.noteBusy')} testId="note-keep">
          <Both k="popup.noteKeep" />
        </Button>
        <Button kind="quiet" onPress={props.onCancel} testId="note-cancel">
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
