/** Adds the words of contacts and consequences to the dictionary whose keys the compiler checks. */
import type notes from '#locales/fr/notes.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    notes: typeof notes;
  }
}
