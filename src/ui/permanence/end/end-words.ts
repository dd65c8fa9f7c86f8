/** Adds the words of *Terminer* and of its sheet to the dictionary whose keys the compiler checks. */
import type end from '#locales/fr/end.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    end: typeof end;
  }
}
