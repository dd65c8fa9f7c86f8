/** Owes a case its own notes: added with initials and day, newest first, never mixed with what the person wrote. */
import { useState } from 'preact/hooks';
import { withNote, type CaseRecord } from '#casework/cases/case-record.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';

export function CaseNotes(
  props: Pick<ScreenProps, 'helper' | 'setHelper'> & {
    record: CaseRecord;
    /** `YYYY-MM-DD` in Paris. */
    today: string;
    busy: boolean;
    put: (next: CaseRecord, onDone?: () => void) => void;
  },
) {
  const { t, lang } = useWords();
  const { record, helper } = props;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const by = helper.initials.trim();
  const add = () => {
    setTried(true);
    if (by === '' || text.trim() === '') return;
    props.put(withNote(record, { text: text.trim(), by, on: props.today }), () => {
      setText('');
      setTried(false);
    });
  };
  return (
    <section class="stack">
      <h2>{t('cases.one.notes')}</h2>
      <p class="small second">{t('cases.one.notesSays')}</p>
      <Field label={t('cases.one.note')} lines={3} value={text} onInput={setText} testId="note" />
      <Field
        label={t('cases.one.initials')}
        error={tried && by === '' ? t('cases.one.noInitials') : null}
        value={helper.initials}
        onInput={(initials) => props.setHelper({ ...helper, initials })}
        testId="note-initials"
      />
      <div class="acts">
        <Button icon="pen" busy={props.busy} testId="add-note" onPress={add}>
          {t('cases.one.addNote')}
        </Button>
      </div>
      <ul class="case-notes">
        {record.notes.map((note, index) => (
          <li key={`${note.on} ${index}`}>
            <p class="small second">
              {t('cases.one.noteBy', { day: dayInWords(note.on, lang), by: note.by })}
            </p>
            <p class="case-note" dir="auto">
              {note.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
