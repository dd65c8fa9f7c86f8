/** Owes the type checker every French word there is: a key that is not in `locales/fr` does not compile. */
import type common from '#locales/fr/common.json';
import type popup from '#locales/fr/popup.json';
import type welcome from '#locales/fr/welcome.json';

/** One line for each file of `locales/fr` that pages show; the name is the first part of its keys. */
export interface Dictionaries {
  common: typeof common;
  popup: typeof popup;
  welcome: typeof welcome;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<K extends string> = K extends `${infer B}_${PluralForm}` ? B : K;

type Leaves<D> = {
  [K in keyof D & string]: D[K] extends string ? Base<K> : `${K}.${Leaves<D[K]>}`;
}[keyof D & string];

/** `popup.photoNow`, `common.inDays`: file, then path; without the plural form, which the count chooses. */
export type WordKey = Leaves<Dictionaries>;

/** Words of a translation: the same tree, any part of it missing (the French shows instead). */
export type Dictionary = { readonly [key: string]: string | Dictionary };
