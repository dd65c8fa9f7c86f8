/** Adds the words of the journal page to the dictionary whose keys the compiler checks. */
import type journal from '#locales/fr/journal.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    journal: typeof journal;
  }
}
