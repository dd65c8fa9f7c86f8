/** Adds the words of the kept cases to the dictionary whose keys the compiler checks. */
import type cases from '#locales/fr/cases.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    cases: typeof cases;
  }
}
