/** Owes the helper the languages heard at a permanence (domain-legal.md §4.5), each under its own name, as BCP 47 codes. */

export const spokenLanguages: readonly { code: string; name: string }[] = [
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
  { code: 'en', name: 'English' },
  { code: 'prs', name: 'دری' },
  { code: 'fa', name: 'فارسی' },
  { code: 'ps', name: 'پښتو' },
  { code: 'pt', name: 'Português' },
  { code: 'es', name: 'Español' },
  { code: 'zh', name: '中文' },
  { code: 'tr', name: 'Türkçe' },
  { code: 'ru', name: 'Русский' },
  { code: 'uk', name: 'Українська' },
  { code: 'bn', name: 'বাংলা' },
  { code: 'ta', name: 'தமிழ்' },
  { code: 'ur', name: 'اردو' },
  { code: 'pa', name: 'ਪੰਜਾਬੀ' },
  { code: 'ti', name: 'ትግርኛ' },
  { code: 'am', name: 'አማርኛ' },
  { code: 'so', name: 'Soomaali' },
  { code: 'ka', name: 'ქართული' },
  { code: 'sq', name: 'Shqip' },
  { code: 'hy', name: 'Հայերեն' },
  { code: 'kmr', name: 'Kurmancî' },
  { code: 'ckb', name: 'سۆرانی' },
  { code: 'ber', name: 'Tamaziɣt' },
  { code: 'snk', name: 'Sooninkanxanne' },
  { code: 'bm', name: 'Bamanankan' },
  { code: 'ff', name: 'Pulaar' },
  { code: 'wo', name: 'Wolof' },
  { code: 'ln', name: 'Lingála' },
  { code: 'ht', name: 'Kreyòl ayisyen' },
  { code: 'zdj', name: 'Shikomori' },
  { code: 'ro', name: 'Română' },
  { code: 'sr', name: 'Srpski' },
  { code: 'vi', name: 'Tiếng Việt' },
];

/** "Another language", as BCP 47 says it. */
export const anotherLanguage = 'und';

/** Name of a language in itself; null for another language or one that is not ours. */
export function spokenName(code: string): string | null {
  return spokenLanguages.find((language) => language.code === code)?.name ?? null;
}
