/** Shows a screen of the second door with its work on the table, and lets its files be read to the end. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import common from '#locales/fr/common.json';
import notes from '#locales/fr/notes.json';
import paper from '#locales/fr/paper.json';
import pictures from '#locales/fr/pictures.json';
import { emptyWork } from '#casework/work.ts';
import { createWords } from '#ui/i18n/Words.tsx';
import type { ScreenProps } from '#ui/permanence/screen-props.ts';
import { showScreen } from '../../../gallery/show-screen.tsx';
import type { madeClient } from './made-client.ts';

const words = createWords('fr', { fr: { common, notes, paper, pictures } });

export type Table = {
  client: ReturnType<typeof madeClient>;
  given?: readonly File[];
  Screen: (props: ScreenProps) => JSX.Element;
};

export async function showDoor({ client, given = [], Screen }: Table) {
  HTMLDialogElement.prototype.showModal = () => undefined;
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  const gone: string[] = [];
  function Page() {
    const [work, setWork] = useState(emptyWork);
    const [helper, setHelper] = useState({ association: '', initials: '' });
    return (
      <Screen
        work={work}
        setWork={setWork}
        client={client}
        go={(route) => void gone.push(route)}
        given={given}
        helper={helper}
        setHelper={setHelper}
      />
    );
  }
  const shown = await showScreen(<Page />, words);
  await settle();
  const all = (id: string) => [
    ...shown.root.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`),
  ];
  const at = (id: string) => {
    const [found] = all(id);
    if (found === undefined) throw new Error(`no ${id} in: ${shown.text()}`);
    return found;
  };
  return {
    text: () => shown.text().replaceAll('\u00A0', ' '),
    root: shown.root,
    gone,
    all,
    at,
    press: async (target: HTMLElement) => {
      await act(() => target.click());
      await settle();
    },
    /** Writes into a field, or chooses in a list. */
    fill: (id: string, value: string) => fill(at(id), value),
  };
}

/** Files are read by promises of several turns each. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    await act(async () => new Promise((resolve) => setImmediate(resolve)));
  }
}

async function fill(field: HTMLElement, value: string): Promise<void> {
  const list = field instanceof HTMLSelectElement;
  if (!list && !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field');
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(list ? 'change' : 'input', { bubbles: true }));
  });
}
