/** Owes a sentence whose inserted values keep their own direction: each stands in `<bdi>`, or is a node of its own. */
import type { ComponentChildren } from 'preact';
import type { WordKey } from './dictionaries.ts';
import { useWords } from './Words.tsx';

// Private-use characters: no translation and no portal text holds them.
const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * One sentence with values. A number chooses the plural and is written as it is; a string (name, portal text,
 * file number) is isolated; a node (a date in bold) is put in as it is.
 */
export function Say(props: {
  k: WordKey;
  values: { readonly [name: string]: string | number | ComponentChildren };
}) {
  const { t } = useWords();
  const names = Object.keys(props.values);
  const marked = Object.fromEntries(
    names.map((name, at) => {
      const value = props.values[name];
      return [name, typeof value === 'number' ? value : `${OPEN}${at}${CLOSE}`];
    }),
  );
  const parts = t(props.k, marked).split(new RegExp(`${OPEN}(\\d+)${CLOSE}`));
  return (
    <>
      {parts.map((part, at) => {
        if (at % 2 === 0) return part;
        const value = props.values[names[Number(part)] ?? ''];
        return typeof value === 'string' ? <bdi key={at}>{value}</bdi> : value;
      })}
    </>
  );
}
