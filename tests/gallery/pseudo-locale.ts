/** Owes tests and gallery a right-to-left language that nobody speaks: `ar-XB`, French between Arabic letters, six plural forms. */
import type { Dictionary } from '#ui/i18n/dictionaries.ts';

/** Arabic plural rules and direction come with the code. */
export const PSEUDO = 'ar-XB';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const plural = /^(.+)_(?:zero|one|two|few|many|other)$/u;

/** The same tree, every string put between Arabic letters (so that its direction is right to left), every plural in six forms. */
export function pseudoLocale(words: Dictionary): Dictionary {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]): [string, string | Dictionary][] => {
      if (typeof value !== 'string') return [[key, pseudoLocale(value)]];
      const said = `ـ ${value} ـ`;
      const base = plural.exec(key)?.[1];
      return base === undefined ? [[key, said]] : forms.map((form) => [`${base}_${form}`, said]);
    }),
  );
}
