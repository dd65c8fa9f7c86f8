/** Owes every component its words through the tree: translator, language, direction, and the French below. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dictionary } from './dictionaries.ts';
import { directionOf, type Direction } from './direction.ts';
import { createTranslator, type T, type Translator } from './translate.ts';

export type WordsValue = {
  t: T;
  lang: string;
  dir: Direction;
  /** The French translator while French stands under critical labels; null in a French screen or switched off. */
  french: T | null;
  /** Words of a part that comes later, before its first render. */
  add: Translator['add'];
};

const WordsContext = createContext<WordsValue | null>(null);

/** What `WordsProvider` is given: made once a page, and again when the language changes. */
export function createWords(
  lang: string,
  dictionaries: { readonly [lang: string]: Dictionary },
  options: { frenchBelow?: boolean; dir?: Direction } = {},
): WordsValue {
  const own = createTranslator(lang, dictionaries);
  const below = lang !== 'fr' && options.frenchBelow !== false;
  const french = below ? createTranslator('fr', dictionaries) : null;
  return {
    t: own.t,
    lang,
    dir: options.dir ?? directionOf(lang),
    french: french?.t ?? null,
    add: (more) => {
      own.add(more);
      french?.add(more);
    },
  };
}

export function WordsProvider(props: { words: WordsValue; children: ComponentChildren }) {
  return <WordsContext.Provider value={props.words}>{props.children}</WordsContext.Provider>;
}

/** The words of this page. Throws outside `WordsProvider`. */
export function useWords(): WordsValue {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}
