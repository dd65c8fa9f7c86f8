/** Owes screen tests a rendered page and the ways a person has to find things in it: role and name. */
import { render, type JSX } from 'preact';
import { act } from 'preact/test-utils';
import common from '#locales/fr/common.json';
import popup from '#locales/fr/popup.json';
import urgent from '#locales/fr/urgent.json';
import welcome from '#locales/fr/welcome.json';
import { createWords, WordsProvider, type WordsValue } from '#ui/i18n/Words.tsx';
import { PSEUDO, pseudoLocale } from './pseudo-locale.ts';

export const french = { common, popup, urgent, welcome };

/** Words of French, or of the pseudo-locale. */
export function testWords(lang: 'fr' | typeof PSEUDO = 'fr'): WordsValue {
  return createWords(lang, { fr: french, [PSEUDO]: pseudoLocale(french) });
}

/** Text that a reader says: without what is hidden from it. */
export function spoken(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('an element clones to an element');
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
}

const selectors = {
  button: 'button',
  heading: 'h1, h2, h3',
  radio: 'input[type=radio]',
  textbox: 'textarea, input[type=text]',
  link: 'a[href]',
} as const;

/** Accessible name: its label's words for an input, else its own. */
function nameOf(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return Array.from(element.labels ?? [], spoken).join(' ');
  }
  return spoken(element);
}

export type Shown = {
  root: HTMLElement;
  /** Everything said, in order. */
  text: () => string;
  all: (role: keyof typeof selectors) => string[];
  get: (role: keyof typeof selectors, name: string | RegExp) => HTMLElement;
  testId: (id: string) => HTMLElement | null;
  press: (name: string | RegExp) => Promise<void>;
  choose: (name: string | RegExp) => Promise<void>;
  write: (name: string | RegExp, value: string) => Promise<void>;
  settle: () => Promise<void>;
};

const fits = (name: string | RegExp, found: string): boolean =>
  typeof name === 'string' ? found === name : name.test(found);

/** Renders one screen into a fresh body and waits for its first answers. */
export async function showScreen(screen: JSX.Element, words = testWords()): Promise<Shown> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  // An act is a call, then a fresh view, then a render: a handful of turns, no clock.
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn += 1) await act(async () => Promise.resolve());
  };
  const doing = async (what: () => void): Promise<void> => {
    await act(async () => what());
    await settle();
  };
  const find = (role: keyof typeof selectors) => [
    ...root.querySelectorAll<HTMLElement>(selectors[role]),
  ];
  const get: Shown['get'] = (role, name) => {
    const [one, ...more] = find(role).filter((element) => fits(name, nameOf(element)));
    if (one === undefined || more.length > 0) {
      const count = one === undefined ? 0 : more.length + 1;
      throw new Error(
        `${count} of ${role} ${String(name)} among: ${find(role).map(nameOf).join(' | ')}`,
      );
    }
    return one;
  };
  await act(async () => {
    render(<WordsProvider words={words}>{screen}</WordsProvider>, root);
  });
  await settle();
  return {
    root,
    settle,
    get,
    text: () => spoken(root),
    all: (role) => find(role).map(nameOf),
    testId: (id) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`),
    press: (name) => doing(() => get('button', name).click()),
    choose: (name) => doing(() => get('radio', name).click()),
    write: (name, value) =>
      doing(() => {
        const box = get('textbox', name);
        if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return;
        box.value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
