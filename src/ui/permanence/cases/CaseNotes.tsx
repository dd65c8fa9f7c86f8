/** Owes a case the association's own notes: added with initials and day, never mixed with what the person wrote. */
import { useState } from 'preact/hooks';
import { withNote, type CaseRecord } from '#casework/cases/case-record.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { NoteList } from './NoteList.tsx';

export function CaseNotes(
  props: Pick<ScreenProps, 'helper' | 'setHelper'> & {
    record: CaseRecord;
    /** `YYYY-MM-DD` in Paris. */
    today: string;
    busy: boolean;
    put: (next: CaseRecord, onDone?: () => void) => void;
  },
) {
  const { t } = useWords();
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
      <NoteList {...props} />
    </section>
  );
}
