/** Adds the words of the second door, and of the blank paper journal, to the dictionary whose keys the compiler checks. */
import type paper from '#locales/fr/paper.json';
import type pictures from '#locales/fr/pictures.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    paper: typeof paper;
    pictures: typeof pictures;
  }
}
