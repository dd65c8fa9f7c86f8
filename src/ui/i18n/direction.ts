/** Owes every page the right direction for a language, and `lang` and `dir` set on the document. */

export type Direction = 'ltr' | 'rtl';

/** Our own list: `Intl.Locale.getTextInfo` is missing in Firefox below 153. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'prs',
  'ps',
  'ur',
  'ckb',
  'he',
  'ug',
  'sd',
  'yi',
]);

/** Direction of a BCP 47 language code; the region or variant after the hyphen changes nothing. */
export function directionOf(lang: string): Direction {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}

/** Sets `lang` and `dir` of the root element, which readers, fonts and logical properties obey. */
export function setDocumentLanguage(root: HTMLElement, lang: string): void {
  root.lang = lang;
  root.dir = directionOf(lang);
}
