/** Composition shared by the pages: client over store and background, words in the chosen language, then the screen. */
import { render, type JSX } from 'preact';
import { lazyReader } from '#platform/lazy-reader.ts';
import { pageClient } from '#platform/page-client.ts';
import type { Dictionary } from '#ui/i18n/dictionaries.ts';
import { setDocumentLanguage } from '#ui/i18n/direction.ts';
import { createWords, WordsProvider } from '#ui/i18n/Words.tsx';
import type { JournalClient } from '#ui/journal-client.ts';

type Page = {
  /** The parts of `locales/fr` that this page shows. */
  french: Dictionary;
  screen: (client: JournalClient) => JSX.Element;
  /** Where the chosen language is read; from the store unless told. */
  language?: (client: JournalClient) => Promise<string>;
};

export async function openPage(page: Page): Promise<void> {
  const client = pageClient(
    lazyReader(async () => (await import('./open-reader.ts')).openReader()),
  );
  const language = await (page.language ?? fromStore)(client);
  setDocumentLanguage(document.documentElement, language);
  const words = createWords(language, { fr: page.french });
  const app = document.getElementById('app');
  if (app === null) throw new Error('the page has no #app');
  render(<WordsProvider words={words}>{page.screen(client)}</WordsProvider>, app);
}

async function fromStore(client: JournalClient): Promise<string> {
  try {
    return (await client.read.settings()).language;
  } catch {
    // A page that stays white says nothing: what cannot be read is said by the screen itself.
    return 'fr';
  }
}
