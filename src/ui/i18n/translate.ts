/** Owes every page its words: one translator a language, typed keys, plural forms, French where a word is missing. */
import { createInstance } from 'i18next';
import type { Dictionary, WordKey } from './dictionaries.ts';

/** Values put into a sentence; `count` chooses the plural form. */
export type WordValues = { readonly [name: string]: string | number };

/** Says one sentence. A missing key throws: it is our mistake, and a person must never read a key. */
export type T = (key: WordKey, values?: WordValues) => string;

/** `add` takes words of a part that comes later; a translation of theirs is laid beside, language by language. */
export type Translator = { t: T; add: (dictionaries: Dictionaries) => void };
type Dictionaries = { readonly [lang: string]: Dictionary };

/**
 * Makes the translator of one language.
 *
 * @param lang BCP 47 code of the language chosen in the product, never the browser's.
 * @param dictionaries for each language code, what its `locales` files hold: `{ fr: { common, popup } }`.
 *   French stands in for what another language lacks: it is the language of the portal and of the helper.
 */
export function createTranslator(lang: string, dictionaries: Dictionaries): Translator {
  const resources = Object.fromEntries(
    Object.entries(dictionaries).map(([code, words]) => [code, { translation: words }]),
  );
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: 'fr',
    resources,
    initAsync: false,
    returnNull: false,
    // Preact escapes; doubling it would show `&amp;` to a person.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no word for ${key} in ${lang} nor in fr`);
    },
  });
  const say = instance.getFixedT(lang);
  return {
    t: (key, values) => say(key, { ...values }),
    add: (more) => {
      for (const [code, words] of Object.entries(more)) {
        instance.addResourceBundle(code, 'translation', words, true, true);
      }
    },
  };
}
