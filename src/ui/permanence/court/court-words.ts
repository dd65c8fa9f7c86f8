/** Adds the words of the court set to the dictionary whose keys the compiler checks. */
import type court from '#locales/fr/court.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    court: typeof court;
  }
}
