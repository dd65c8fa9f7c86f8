/** Adds the words of the permanence's shell and doors to the dictionary whose keys the compiler checks. */
import type permanence from '#locales/fr/permanence.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    permanence: typeof permanence;
  }
}
