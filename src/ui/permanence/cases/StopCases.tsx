/** Owes the way back to *Papier seulement*: every case erased, asked once more, alone and late. */
import { useState } from 'preact/hooks';
import type { CaseShelf } from '#casework/cases/case-shelf.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CaseFailed } from './CaseFailed.tsx';

export function StopCases({ shelf }: { shelf: CaseShelf }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button kind="erase" icon="trash" testId="stop-cases" onPress={() => setAsking(true)}>
        {t('cases.stop.act')}
      </Button>
      <Dialog
        open={asking}
        title={t('cases.stop.ask')}
        onClose={() => setAsking(false)}
        acts={
          <>
            <Button testId="stop-keep" onPress={() => setAsking(false)}>
              {t('cases.stop.keep')}
            </Button>
            <Button
              kind="erase"
              icon="trash"
              busy={busy}
              testId="stop-confirm"
              onPress={() => run(() => shelf.dropAll())}
            >
              {t('cases.stop.act')}
            </Button>
          </>
        }
      >
        <p>{t('cases.stop.askSays')}</p>
        <CaseFailed code={failed} />
      </Dialog>
    </div>
  );
}
