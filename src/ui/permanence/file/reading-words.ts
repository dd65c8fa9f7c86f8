/** Adds the words of the first door, and the sentences of every fault, to the dictionary whose keys the compiler checks. */
import type reading from '#locales/fr/reading.json';
import type verify from '#locales/fr/verify.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    reading: typeof reading;
    verify: typeof verify;
  }
}
