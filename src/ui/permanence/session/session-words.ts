/** Adds the words of the accompanied session to the dictionary whose keys the compiler checks. */
import type session from '#locales/fr/session.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    session: typeof session;
  }
}
