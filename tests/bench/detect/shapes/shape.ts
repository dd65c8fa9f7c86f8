/** A markup in which a portal says that something is wrong: it turns a sentence into a fill of a page. */
import { escaped, type Fill, type Skin } from '../bench-page.ts';
import type { Wording } from '../wordings.ts';

export type Shape = {
  id: string;
  skin: Skin | 'both';
  /** What it may carry: `*class`, a code, `*login` (input words of signing in). */
  carries: readonly string[];
  /** Context ids it may stand in; every other one refuses it. */
  within: RegExp;
  /** HTTP status of the document. */
  status?: number;
  /** The sentence takes the page's place: what page it was cannot be told. */
  whole?: boolean;
  fill: (wording: Wording) => Fill;
};

export const anywhere = /^(?:prime|dsfr)-/u;
export const rules: readonly string[] = ['*blocking'];
export const grave: readonly string[] = ['*outage', '*session', ...rules];

export const errorWord = { fr: 'Erreur', en: 'Error', zh: '错误' } as const;
export const closeWord = { fr: 'Fermer', en: 'Close', zh: '关闭' } as const;

/** The portal cuts its sentences across inline elements. */
export function cut(text: string): string {
  const words = text.split(' ');
  const third = Math.ceil(words.length / 3);
  const [a, b, c] = [
    words.slice(0, third),
    words.slice(third, 2 * third),
    words.slice(2 * third),
  ].map((some) => escaped(some.join(' ')));
  return `${a ?? ''} <strong>${b ?? ''}</strong> <span>${c ?? ''}</span>`;
}
