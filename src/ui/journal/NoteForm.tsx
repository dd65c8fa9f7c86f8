/** Owes the person a place to write, in any language, about one entry or about nothing in particular. */
import { useState } from 'preact/hooks';
import { noteLength } from '#core/entry/text-limits.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { useAct } from './use-act.ts';

export function NoteForm(props: {
  client: JournalClient;
  /** `seq` of the entry it is about. */
  about?: number;
  /** Journal meant; without it, the one written to now. */
  kid?: string | undefined;
  /** @param text as it was kept: it may tell of a decision */
  onKept: (text: string) => void;
  onCancel: () => void;
}) {
  const { t, lang } = useWords();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, failed, run } = useAct();
  const keep = () => {
    if (text.trim() === '') return setMissing(true);
    const about = props.about === undefined ? {} : { about: props.about };
    const kid = props.kid === undefined ? {} : { kid: props.kid };
    const note = text.trim();
    run(
      () => props.client.call('note', { text: note, lang, ...about, ...kid }),
      () => props.onKept(note),
    );
  };
  return (
    <form
      class="stack"
      data-testid="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field
        label={t('journal.note.label')}
        hint={t('journal.note.hint')}
        error={missing ? t('journal.note.empty') : null}
        value={text}
        most={noteLength}
        lines={4}
        lang={lang}
        testId="note-text"
        onInput={(value) => {
          setText(value);
          setMissing(false);
        }}
      />
      <Failed code={failed} />
      <div class="acts">
        <Button submit busy={busy} testId="note-keep">
          {t('journal.note.keep')}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
