/** Adds the words of the papers to the dictionary whose keys the compiler checks. */
import type print from '#locales/fr/print.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    print: typeof print;
  }
}
