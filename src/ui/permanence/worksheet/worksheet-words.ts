/** Adds the words of the worksheet and of the rule rows to the dictionary whose keys the compiler checks. */
import type law from '#locales/fr/law.json';
import type worksheet from '#locales/fr/worksheet.json';

declare module '../../i18n/dictionaries.ts' {
  interface Dictionaries {
    law: typeof law;
    worksheet: typeof worksheet;
  }
}
