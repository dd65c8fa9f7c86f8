/** Owes the language picker its list: every language planned, its own name, and whether Témoin speaks it today. */

/** One language: code of `locales/`, name in itself (no flag), and whether a whole dictionary exists. */
export type Language = { code: string; name: string; ready: boolean };

/**
 * In the order of the picker: by tier, then script. `fr` is the simple French that the product is written in.
 * A language becomes ready with its folder in `locales/`.
 */
export const languages: readonly Language[] = [
  { code: 'fr', name: 'Français facile', ready: true },
  { code: 'en', name: 'English', ready: false },
  { code: 'ar', name: 'العربية', ready: false },
  { code: 'prs', name: 'فارسی / دری', ready: false },
  { code: 'ps', name: 'پښتو', ready: false },
  { code: 'uk', name: 'Українська', ready: false },
  { code: 'ti', name: 'ትግርኛ', ready: false },
  { code: 'tr', name: 'Türkçe', ready: false },
];

/** Name of a language in itself; the code when it is none of ours. */
export function languageName(code: string): string {
  return languages.find((language) => language.code === code)?.name ?? code;
}
