/** Owes the place taken on this device, and, alone and last, the way to erase everything. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Both } from '../i18n/Both.tsx';
import { sizeInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { useAct } from './use-act.ts';

type PlacePanelProps = {
  client: JournalClient;
  /** Bytes of the journal. */
  used: number;
  /** Whether a file was handed over: what the person needs to go on afterwards. */
  gaveFile: boolean;
  onWritten: () => void;
};

/** What one journal is held to (product.md, "Size of things"); the browser's own quota is far above it. */
const held = 500_000_000;

export function PlacePanel(props: PlacePanelProps) {
  const { t, lang } = useWords();
  const [asking, setAsking] = useState(false);
  const share = Math.min(100, Math.max(1, Math.round((props.used / held) * 100)));
  return (
    <section class="side stack">
      <h2>{t('journal.place.heading')}</h2>
      <svg class="place" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="place-used" x="0" y="0" width={share} height="4" />
      </svg>
      <p class="small second">
        {t('journal.place.used', {
          used: sizeInWords(props.used, lang),
          of: sizeInWords(held, lang),
        })}
      </p>
      <div>
        <Button kind="erase" icon="trash" testId="erase-all" onPress={() => setAsking(true)}>
          <Both k="journal.place.eraseAll" />
        </Button>
      </div>
      <EraseAllDialog {...props} open={asking} onClose={() => setAsking(false)} />
    </section>
  );
}

function EraseAllDialog(props: PlacePanelProps & { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const cases = useCasesHere(props.client, props.open);
  const erase = () => run(() => props.client.call('eraseAll', {}), props.onWritten);
  return (
    <Dialog
      open={props.open}
      title={<Both k="journal.eraseAll.title" />}
      onClose={props.onClose}
      acts={
        <>
          <Button testId="erase-all-keep" onPress={props.onClose}>
            {t('journal.eraseAll.keep')}
          </Button>
          <Button kind="erase" icon="trash" busy={busy} testId="erase-all-confirm" onPress={erase}>
            <Both k="journal.eraseAll.confirm" />
          </Button>
        </>
      }
    >
      <p>{t('journal.eraseAll.text')}</p>
      <p>
        <strong>{t(props.gaveFile ? 'journal.eraseAll.file' : 'journal.eraseAll.noFile')}</strong>
      </p>
      {cases ? (
        <p data-testid="erase-all-cases">
          <strong>{t('journal.eraseAll.cases')}</strong>
        </p>
      ) : null}
      <Failed code={failed} />
    </Dialog>
  );
}

/** On an association's computer *tout effacer* takes the kept cases too: nobody erases them without having read it. */
function useCasesHere({ read }: JournalClient, open: boolean): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    let asked = true;
    read.cases().then(
      (cases) => {
        if (asked) setHere(cases.length > 0);
      },
      // Said once too often does less harm than once too seldom.
      () => {
        if (asked) setHere(true);
      },
    );
    return () => {
      asked = false;
    };
  }, [read, open]);
  return here;
}
