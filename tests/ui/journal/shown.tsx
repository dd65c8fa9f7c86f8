/** Shows a page in jsdom with the French words, and finds things in it the way a person or a reader does. */
import { render, type JSX } from 'preact';
import { act } from 'preact/test-utils';
import { createWords, WordsProvider } from '#ui/i18n/Words.tsx';
import common from '#locales/fr/common.json';
import handover from '#locales/fr/handover.json';
import journal from '#locales/fr/journal.json';
import masking from '#locales/fr/masking.json';
import notes from '#locales/fr/notes.json';
import print from '#locales/fr/print.json';
import urgent from '#locales/fr/urgent.json';

const words = createWords('fr', {
  fr: { common, handover, journal, masking, notes, print, urgent },
});

export type Shown = {
  root: HTMLElement;
  text: () => string;
  /** By `data-testid`; throws when it is not there. */
  at: (id: string) => HTMLElement;
  has: (id: string) => boolean;
  button: (name: string | RegExp) => HTMLElement;
  press: (target: HTMLElement) => Promise<void>;
  write: (id: string, text: string) => Promise<void>;
  /** Lets reads and effects finish. */
  settle: () => Promise<void>;
  /** Lets what is under way end, then takes the page away: an effect that fires after jsdom is gone is an error. */
  close: () => Promise<void>;
};

/** jsdom knows neither modal dialogs nor addresses of blobs nor scrolling. */
function teachBrowser(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
}

export async function show(page: JSX.Element): Promise<Shown> {
  teachBrowser();
  const root = document.body.appendChild(document.createElement('div'));
  const settle = async () => {
    // A part that is loaded when asked for, its read, the effect that starts, and the read of that.
    for (let turn = 0; turn < 5; turn += 1) {
      await act(async () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))));
    }
  };
  await act(() => render(<WordsProvider words={words}>{page}</WordsProvider>, root));
  await settle();
  const find = (id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  const at = (id: string) => {
    const found = find(id);
    if (!found) throw new Error(`no ${id} in: ${root.textContent}`);
    return found;
  };
  return {
    root,
    text: () => root.textContent.replaceAll('\u00A0', ' '),
    at,
    has: (id) => find(id) !== null,
    button: (name) => {
      const found = [...root.querySelectorAll<HTMLElement>('button')].find((one) =>
        typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)),
      );
      if (!found) throw new Error(`no button ${name} in: ${root.textContent}`);
      return found;
    },
    press: async (target) => {
      await act(() => target.click());
      await settle();
    },
    write: async (id, text) => {
      const field = at(id);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`${id} is no field`);
      await act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    settle,
    close: async () => {
      await settle();
      await act(() => render(null, root));
      root.remove();
    },
  };
}

/** What a reader says of a button: its words, but those hidden from readers. */
function nameOf(button: HTMLElement): string {
  const copy = button.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.trim();
}
