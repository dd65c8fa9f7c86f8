/** Composition of the journal tab; what makes files comes when first needed. */
import common from '#locales/fr/common.json';
import handover from '#locales/fr/handover.json';
import journal from '#locales/fr/journal.json';
import masking from '#locales/fr/masking.json';
import notes from '#locales/fr/notes.json';
import urgent from '#locales/fr/urgent.json';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import { lazyMasks } from '../page/lazy-masks.ts';
import { openPage } from '../page/open-page.tsx';

void openPage({
  french: { common, journal, handover, masking, notes, urgent },
  screen: (client) => (
    <JournalPage
      client={client}
      maker={{
        make: async (order) => (await import('./file-maker.ts')).makeFile(client, order),
        masks: lazyMasks,
      }}
      onLanguage={() => client.open('welcome.html#language')}
      onHelp={() => client.open('welcome.html#help')}
    />
  ),
});
