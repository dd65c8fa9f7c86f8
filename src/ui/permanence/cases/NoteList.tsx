/** Owes the notes of a case their list, newest first, each with whose it is and its way out, asked once more. */
import { useState } from 'preact/hooks';
import { withoutNote, type CaseNote, type CaseRecord } from '#casework/cases/case-record.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';

type ListProps = {
  record: CaseRecord;
  busy: boolean;
  put: (next: CaseRecord, onDone?: () => void) => void;
};

export function NoteList(props: ListProps) {
  const { t } = useWords();
  const { record } = props;
  const [asked, setAsked] = useState<CaseNote | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <ul class="case-notes">
        {record.notes.map((note, index) => (
          <li key={`${note.on} ${index}`}>
            <Signed note={note} />
            <p class="case-note" dir="auto">
              {note.text}
            </p>
            <Button kind="quiet" icon="trash" testId="erase-note" onPress={() => setAsked(note)}>
              {t('cases.one.eraseNote')}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        title={t('cases.one.eraseNoteAsk')}
        onClose={close}
        acts={
          <>
            <Button testId="erase-note-keep" onPress={close}>
              {t('cases.one.eraseNoteKeep')}
            </Button>
            <Button
              kind="erase"
              icon="trash"
              busy={props.busy}
              testId="erase-note-confirm"
              onPress={() => {
                if (asked !== null) props.put(withoutNote(record, asked), close);
              }}
            >
              {t('cases.one.eraseNote')}
            </Button>
          </>
        }
      >
        {asked === null ? null : <Signed note={asked} />}
        <p>{t('cases.one.eraseNoteSays')}</p>
      </Dialog>
    </>
  );
}

function Signed({ note }: { note: CaseNote }) {
  const { t, lang } = useWords();
  return (
    <p class="small second">
      {t('cases.one.noteBy', { day: dayInWords(note.on, lang), by: note.by })}
    </p>
  );
}
