/** Turns `locales/<lang>/store.json` into the manifest's `_locales/<lang>/messages.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface GeneratedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

const keys = ['name', 'description', 'action'] as const;

/** One file a language that has a `store.json`; a missing or empty string stops the build. */
export function storeLocales(
  folder = fileURLToPath(new URL('../../locales/', import.meta.url)),
): GeneratedFile[] {
  return readdirSync(folder)
    .filter((lang) => existsSync(`${folder}/${lang}/store.json`))
    .toSorted()
    .map((lang) => ({
      relativeDest: `_locales/${lang.replace('-', '_')}/messages.json`,
      contents: messages(`${folder}/${lang}/store.json`),
    }));
}

function messages(file: string): string {
  const strings: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const found = new Map(Object.entries(strings ?? {}));
  const entries = keys.map((key) => {
    const message: unknown = found.get(key);
    if (typeof message !== 'string' || message === '') throw new Error(`${file}: no "${key}"`);
    return [key, { message }] as const;
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
