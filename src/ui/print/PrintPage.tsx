/** Owes the print tab: the paper as it will come out, one button to print it, and the tab's title as the file's name. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Empty } from '../controls/Empty.tsx';
import { Both } from '../i18n/Both.tsx';
import { dayInWords, dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { loadJournal, type LoadedJournal } from '../journal/load-journal.ts';
import { MySheet } from './MySheet.tsx';

export function PrintPage(props: { client: JournalClient }) {
  const { t, lang } = useWords();
  const { client } = props;
  const [loaded, setLoaded] = useState<LoadedJournal>({ state: 'loading' });
  const today = dayOf(client.now());
  useEffect(() => {
    let here = true;
    void loadJournal(client).then((found) => {
      if (here) setLoaded(found);
    });
    return () => {
      here = false;
    };
  }, [client]);
  useEffect(() => {
    // Browsers name the PDF after the tab.
    document.title = t('print.sheet.fileTitle', { day: dayInWords(today, lang) });
  }, [t, lang, today]);
  return (
    <main class="page-main print-page">
      {loaded.state === 'loading' ? <p class="second">{t('print.loading')}</p> : null}
      {loaded.state === 'none' || loaded.state === 'failed' ? (
        <Empty fact={t('print.nothing')} />
      ) : null}
      {loaded.state === 'ready' ? (
        <>
          <div class="print-act screen-only">
            <p>{t('print.hint')}</p>
            <Button kind="filled" size={56} icon="printer" testId="print" onPress={() => print()}>
              <Both k="print.act" />
            </Button>
          </div>
          <MySheet data={loaded.data} today={today} />
        </>
      ) : null}
    </main>
  );
}
