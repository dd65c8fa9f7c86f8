/** The sentences of the bench as rows, each drawn into the seen or the unseen part by a seed: the draw never changes. */
import { blockingWordings } from './wordings/blocking.ts';
import { inputWordings } from './wordings/input.ts';
import { outageWordings } from './wordings/outage.ts';
import { sessionWordings } from './wordings/session.ts';

export type Lang = 'fr' | 'en' | 'zh';
export type WordingClass = 'outage' | 'blocking' | 'input' | 'session';
export type Part = 'seen' | 'unseen';
export type Wording = {
  id: string;
  lang: Lang;
  class: WordingClass;
  code: string;
  text: string;
  part: Part;
};

const seed = 'temoin-bench-34';
/** Of a hundred sentences, how many the recognisers' makers may not look at. */
const unseenShare = 30;

/** FNV-1a, 32 bits: a draw that needs no state, so that a new sentence moves no other. */
export function draw(text: string, salt = seed): number {
  let hash = 0x811c9dc5;
  for (const unit of `${salt}|${text}`)
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The last letters alone would decide the low bits.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

export function partOf(text: string): Part {
  return draw(text) % 100 < unseenShare ? 'unseen' : 'seen';
}

const tables: readonly (readonly [WordingClass, string])[] = [
  ['outage', outageWordings],
  ['blocking', blockingWordings],
  ['input', inputWordings],
  ['session', sessionWordings],
];
const line = /^([A-F]\d) (fr|en|zh) (.+)$/u;
const langs: readonly Lang[] = ['fr', 'en', 'zh'];

export const wordings: readonly Wording[] = tables.flatMap(([group, table]) =>
  table
    .trim()
    .split('\n')
    .map((row, at) => {
      const [, code = '', tongue, text = ''] = line.exec(row) ?? [];
      const lang = langs.find((one) => one === tongue);
      if (!lang) throw new Error(`a row of the wordings cannot be read: ${row}`);
      return { id: `${group}-${at + 1}`, lang, class: group, code, text, part: partOf(text) };
    }),
);
