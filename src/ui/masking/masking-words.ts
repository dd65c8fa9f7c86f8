/** Adds the words of masking to the dictionary whose keys the compiler checks. */
import type masking from '#locales/fr/masking.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    masking: typeof masking;
  }
}
