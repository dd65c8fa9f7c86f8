/** Owes the journal tab: whose it is, the nearest date, the situations, what happened; and `#handover`, the way out. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Empty } from '../controls/Empty.tsx';
import { PageFooter } from '../controls/PageFooter.tsx';
import { useWords } from '../i18n/Words.tsx';
import { LazyWizard, type LazyWizardProps } from '../handover/LazyWizard.tsx';
import type { WizardMaker } from '../handover/handover-maker.ts';
import type { JournalClient } from '../journal-client.ts';
import type { JournalTabClient } from './journal-tab-client.ts';
import { Failed } from './Failed.tsx';
import { JournalHead } from './JournalHead.tsx';
import { JournalView } from './JournalView.tsx';
import type { LoadedJournal } from './load-journal.ts';
import { useJournal } from './use-journal.ts';

export type JournalPageProps = {
  client: JournalTabClient;
  maker: WizardMaker;
  moreWords?: LazyWizardProps['moreWords'];
  onLanguage?: (() => void) | undefined;
  onHelp?: (() => void) | undefined;
};

export function JournalPage(props: JournalPageProps) {
  const [loaded, reload] = useJournal(props.client);
  const [hash, go] = useHash();
  const giving = hash === '#handover';
  return (
    <>
      <JournalHead
        loaded={loaded}
        slim={giving}
        onLanguage={props.onLanguage}
        onHelp={props.onHelp}
      />
      {giving ? (
        <LazyWizard
          client={props.client}
          maker={props.maker}
          moreWords={props.moreWords}
          onBack={() => {
            go('');
            reload();
          }}
        />
      ) : (
        <Body {...props} loaded={loaded} reload={reload} onPrepare={() => go('#handover')} />
      )}
      <PageFooter />
    </>
  );
}

function Body(
  props: JournalPageProps & { loaded: LoadedJournal; reload: () => void; onPrepare: () => void },
) {
  const { t } = useWords();
  const { loaded, client } = props;
  if (loaded.state === 'ready') {
    return (
      <JournalView
        client={client}
        data={loaded.data}
        reload={props.reload}
        onPrepare={props.onPrepare}
      />
    );
  }
  return (
    <main class="page-main page-width stack">
      <h1>{t('journal.title')}</h1>
      {loaded.state === 'loading' ? <p class="second">{t('journal.loading')}</p> : null}
      {loaded.state === 'failed' ? <Failed code={loaded.code} /> : null}
      {loaded.state === 'none' ? <NoJournal client={client} consented={loaded.consented} /> : null}
    </main>
  );
}

function NoJournal(props: { client: JournalClient; consented: boolean }) {
  const { t } = useWords();
  if (props.consented)
    return <Empty fact={t('journal.empty.title')}>{t('journal.empty.text')}</Empty>;
  return (
    <Empty fact={t('journal.empty.noConsentTitle')}>
      <p>{t('journal.empty.noConsentText')}</p>
      <Button onPress={() => props.client.open('welcome.html')}>{t('journal.empty.start')}</Button>
    </Empty>
  );
}

/** The part of the page that is shown is in its address: "back" leads back, and the popup can open either. */
function useHash(): [string, (hash: string) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next === '' ? location.pathname : next);
    setHash(next);
    scrollTo({ top: 0 });
  };
  return [hash, go];
}
