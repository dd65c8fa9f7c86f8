/** The text of `1-LISEZ-MOI.txt` from its words: how to read this file, and how to check it without Témoin. */

/** `locales/fr/readme.json`: one paragraph a key, in order. */
export type ReadmeWords = Readonly<Record<string, string>>;

/** `{{code}}` and `{{hash}}` are left for the writer, which alone knows them. */
export function readmeText(words: ReadmeWords): string {
  return `${Object.values(words).join('\n\n')}\n`;
}
