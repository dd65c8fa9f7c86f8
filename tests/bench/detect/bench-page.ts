/** One page of the bench as the runner serves it, and what a reader with eyes would say of it. */
import type { Lang, Part, WordingClass } from './wordings.ts';

export type Skin = 'prime' | 'dsfr';

/** What is put into a page: `main` where the component speaks, `outside` at the end of the body, or the `whole` page. */
export type Fill = { main?: string; outside?: string; whole?: string; field?: string };

export type ExpectedIncident = { class: WordingClass; code: string; text: string };

export type Expected = {
  /** Page kind as `npm run detect` names it; null where the sentence took the page's place. */
  kind: string | null;
  /** Name of the step; undefined where nobody asks. */
  step?: string;
  incident: ExpectedIncident | null;
  /** Raw labels of the requests, in the page's order. */
  states: readonly string[];
  options: readonly string[];
};

export type BenchPage = {
  id: string;
  part: Part;
  group: 'incident' | 'clean' | 'negative';
  lang: Lang;
  url: string;
  status: number;
  html: string;
  width: number;
  expected: Expected;
};

/** A page without its fault: `build` puts a fill where this page would show it. */
export type Context = {
  id: string;
  skin: Skin;
  lang: Lang;
  url: string;
  /** What wordings may appear here: codes, or `*` and a class. */
  hosts: readonly string[];
  expected: Omit<Expected, 'incident'>;
  build: (fill: Fill) => string;
};

/** Text as HTML text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
