/** Owes the print tab a paper that another page made: shown as it comes out, one button, the tab's title as the file's name. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Empty } from '../controls/Empty.tsx';
import { dayInWords, dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { EndSheet } from './EndSheet.tsx';
import { ExposePaper, type DrawExpose } from './ExposePaper.tsx';
import { InventoryPaper } from './InventoryPaper.tsx';
import { PaperJournal } from './PaperJournal.tsx';
import type { PrintDocument } from './print-document.ts';
import { SeriesPaper } from './SeriesPaper.tsx';
import { StatementPaper } from './StatementPaper.tsx';
import { WorksheetPaper } from './WorksheetPaper.tsx';

export type DocumentPageProps = {
  /** Null when its maker is gone; `blank` is the paper journal, which needs none. */
  paper: () => Promise<PrintDocument | 'blank' | null>;
  /** Writes the exposé's body. */
  draw: DrawExpose;
  /** Epoch milliseconds. */
  now: number;
  /** Tells a handed-over paper when the work that it was made from is put away. Returns the unsubscriber. */
  onPutAway?: ((listener: () => void) => () => void) | undefined;
};

export function DocumentPage({ paper, draw, now, onPutAway }: DocumentPageProps) {
  const { t, lang } = useWords();
  const [found, setFound] = useState<Found>('loading');
  useEffect(() => {
    let here = true;
    void paper().then((one) => {
      if (here) setFound(one);
    });
    // Nothing of the person stays on the computer: a paper that still stands in its tab, or is on its way, goes too.
    const stop = onPutAway?.(() => {
      here = false;
      setFound(null);
    });
    return () => {
      here = false;
      stop?.();
    };
  }, [paper, onPutAway]);
  useEffect(() => {
    // Browsers name the PDF after the tab, and keep the title in their history: no name of a person stands in it.
    const day = dayInWords(dayOf(now), lang);
    document.title = titleOf(found) ?? t(`print.titles.${kindOf(found)}`, { day });
  }, [t, lang, now, found]);
  return (
    <main class="page-main print-page">
      {found === 'loading' ? <p class="second">{t('print.loading')}</p> : null}
      {found === null ? <Empty fact={t('print.gone')}>{t('print.goneSays')}</Empty> : null}
      {found === null || found === 'loading' ? null : (
        <>
          <div class="print-act screen-only">
            <p>{t('print.hint')}</p>
            <Button kind="filled" size={56} icon="printer" testId="print" onPress={() => print()}>
              {t('print.act')}
            </Button>
          </div>
          <Paper found={found} draw={draw} />
        </>
      )}
    </main>
  );
}

type Found = PrintDocument | 'blank' | 'loading' | null;

/** A paper of a numbered set names itself: its number, then what it is. */
function titleOf(found: Found): string | null {
  return typeof found === 'object' && found !== null && 'title' in found ? found.title : null;
}

function kindOf(found: Found) {
  if (found === null || found === 'loading') return 'none';
  if (found === 'blank') return 'blank';
  return found.kind === 'end' || found.kind === 'worksheet' ? found.kind : 'none';
}

function Paper({ found, draw }: { found: PrintDocument | 'blank'; draw: DrawExpose }) {
  if (found === 'blank') return <PaperJournal />;
  switch (found.kind) {
    case 'end':
      return <EndSheet document={found} />;
    case 'worksheet':
      return <WorksheetPaper sheet={found.sheet} alias={found.alias} />;
    case 'expose':
      return <ExposePaper model={found.model} draw={draw} />;
    case 'inventory':
      return <InventoryPaper paper={found} />;
    case 'series':
      return <SeriesPaper paper={found} />;
    case 'statement-person':
    case 'statement-helper':
      return <StatementPaper paper={found} />;
  }
}
