/**
 * The background's few words, bundled: a service worker may not import later. Same files and same plural keys as
 * i18next reads, without its 14 kB, which every wake-up of the worker would parse (docs/adr/0009).
 */
import fr from '#locales/fr/worker.json';

type Words = { readonly [key: string]: string | Words };

/** @param language BCP 47 code; a language without its own words here speaks French */
export function workerWords(
  language: string,
): (key: string, values?: Record<string, string | number>) => string {
  const dictionaries: Record<string, Words> = { fr };
  const spoken = Object.hasOwn(dictionaries, language) ? language : 'fr';
  const plural = new Intl.PluralRules(spoken);
  const words = dictionaries[spoken] ?? fr;
  return (key, values = {}) => {
    const { count } = values;
    const form =
      typeof count === 'number' ? find(words, `${key}_${plural.select(count)}`) : undefined;
    const sentence = form ?? find(words, key) ?? find(words, `${key}_other`);
    if (sentence === undefined) throw new Error(`no words for ${key}`);
    return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) =>
      String(values[name] ?? ''),
    );
  };
}

function find(words: Words, key: string): string | undefined {
  let at: string | Words | undefined = words;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, part)) return undefined;
    at = at[part];
  }
  return typeof at === 'string' ? at : undefined;
}
