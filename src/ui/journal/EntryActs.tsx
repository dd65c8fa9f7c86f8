/** Owes what can be done with an entry: a note beside it, and, alone at the far end, erasing it after its dialog. */
import { useState } from 'preact/hooks';
import { isUrgent } from '#casework/is-urgent.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { NoteForm } from './NoteForm.tsx';
import { useAct } from './use-act.ts';
import { UrgentScreen } from '../urgent/UrgentScreen.tsx';
import type { TimelineLine } from './timeline-lines.ts';

type EntryActsProps = { client: JournalClient; line: TimelineLine; onWritten: () => void };

export function EntryActs(props: EntryActsProps) {
  const { t } = useWords();
  const [doing, setDoing] = useState<'note' | 'erase' | 'urgent' | null>(null);
  const { row } = props.line;
  const done = () => {
    setDoing(null);
    props.onWritten();
  };
  if (doing === 'note') {
    return (
      <div class="sheet">
        <NoteForm
          client={props.client}
          about={row.seq}
          kid={row.kid}
          onKept={(text) => (isUrgent(text) ? setDoing('urgent') : done())}
          onCancel={() => setDoing(null)}
        />
      </div>
    );
  }
  if (doing === 'urgent') return <UrgentScreen onGoOn={done} />;
  // Entry 0 carries the key that everything else is checked with: erased as a whole only.
  const erasable = row.seq > 0 && row.kind !== 'erasure';
  return (
    <div class="entry-acts">
      <Button icon="pen" testId="add-note" onPress={() => setDoing('note')}>
        {t('journal.entry.addNote')}
      </Button>
      {erasable ? (
        <Button kind="quiet" icon="trash" testId="erase" onPress={() => setDoing('erase')}>
          <Both k="journal.entry.erase" />
        </Button>
      ) : null}
      <EraseDialog
        {...props}
        open={doing === 'erase'}
        onErased={done}
        onClose={() => setDoing(null)}
      />
    </div>
  );
}

function EraseDialog(
  props: EntryActsProps & { open: boolean; onErased: () => void; onClose: () => void },
) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const { kid, seq } = props.line.row;
  const erase = () => run(() => props.client.call('erase', { kid, seq }), props.onErased);
  return (
    <Dialog
      open={props.open}
      title={<Both k="journal.erase.title" />}
      onClose={props.onClose}
      acts={
        <>
          <Button testId="erase-keep" onPress={props.onClose}>
            {t('journal.erase.keep')}
          </Button>
          <Button kind="erase" icon="trash" busy={busy} testId="erase-confirm" onPress={erase}>
            <Both k="journal.erase.confirm" />
          </Button>
        </>
      }
    >
      <p>{t('journal.erase.text')}</p>
      <p>{t('journal.erase.gap', { seq })}</p>
      <Failed code={failed} />
    </Dialog>
  );
}
