/** Adds the words of the hand-over to the dictionary whose keys the compiler checks. */
import type handover from '#locales/fr/handover.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    handover: typeof handover;
  }
}
