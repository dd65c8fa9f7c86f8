/** Composition of the journal tab; what makes files comes when first needed. */
import common from '#locales/fr/common.json';
import journal from '#locales/fr/journal.json';
import notes from '#locales/fr/notes.json';
import urgent from '#locales/fr/urgent.json';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import { lazyMasks } from '../page/lazy-masks.ts';
import { openPage } from '../page/open-page.tsx';
import { pictureTools } from '../page/picture-tools.ts';

void openPage({
  french: { common, journal, notes, urgent },
  screen: (client) => (
    <JournalPage
      client={{ ...client, pictures: pictureTools }}
      maker={{
        make: async (order) => (await import('./file-maker.ts')).makeFile(client, order),
        masks: lazyMasks,
      }}
      moreWords={async () => (await import('./wizard-words.ts')).wizardWords}
      onLanguage={() => client.open('welcome.html#language')}
      onHelp={() => client.open('welcome.html#help')}
    />
  ),
});
