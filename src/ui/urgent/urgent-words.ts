/** Adds the words of the urgent screen to the dictionary whose keys the compiler checks. */
import type urgent from '#locales/fr/urgent.json';

declare module '../i18n/dictionaries.ts' {
  interface Dictionaries {
    urgent: typeof urgent;
  }
}
