/** Owes the welcome tab: the first welcome, a second person's consent, the choice of language, and help. */
import { useEffect, useState } from 'preact/hooks';
import { NewerJournal } from '../controls/NewerJournal.tsx';
import { PageFooter } from '../controls/PageFooter.tsx';
import { PageHeader } from '../controls/PageHeader.tsx';
import { isNewerStore } from '../is-newer-store.ts';
import type { JournalClient } from '../journal-client.ts';
import { FirstWelcome } from './FirstWelcome.tsx';
import { HelpPage } from './HelpPage.tsx';
import { NoAccess } from './NoAccess.tsx';
import { LanguagePage } from './LanguagePage.tsx';
import { OtherWelcome } from './OtherWelcome.tsx';

/** Null until the settings are read: a person who has consented is not asked again. `newer`: this version cannot read them. */
function useConsented(client: JournalClient): boolean | 'newer' | null {
  const [consented, setConsented] = useState<boolean | 'newer' | null>(null);
  useEffect(() => {
    void client.read.settings().then(
      (settings) => setConsented(settings.consented),
      (reason: unknown) => setConsented(isNewerStore(reason) ? 'newer' : false),
    );
  }, [client]);
  return consented;
}

function First(props: { client: JournalClient }) {
  const consented = useConsented(props.client);
  if (consented === null) return null;
  if (consented === 'newer') return <NewerJournal />;
  return <FirstWelcome client={props.client} start={consented ? 'icon' : 'language'} />;
}

/** @param hash `location.hash`: empty, `#other`, `#language`, `#help`; anything else is the first welcome. */
export function Welcome(props: { client: JournalClient; hash: string }) {
  const { client } = props;
  const pages = new Map([
    ['#other', () => <OtherWelcome client={client} />],
    ['#language', () => <LanguagePage client={client} />],
    [
      '#help',
      () => (
        <HelpPage
          onJournal={() => client.open('journal.html')}
          onVolunteer={() => client.open('permanence.html')}
        />
      ),
    ],
  ]);
  const page = pages.get(props.hash) ?? (() => <First client={client} />);
  return (
    <div class="welcome">
      <PageHeader
        onLanguage={() => client.open('welcome.html#language')}
        onHelp={() => client.open('welcome.html#help')}
      />
      <main class="page-width page-main">
        <div class="welcome-column">
          <NoAccess client={client} />
          {page()}
        </div>
      </main>
      <PageFooter />
    </div>
  );
}
