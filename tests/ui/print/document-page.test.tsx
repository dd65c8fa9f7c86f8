// @vitest-environment jsdom
/** The print tab shows what another page made, under a name that is nobody's. */
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import common from '#locales/fr/common.json';
import end from '#locales/fr/end.json';
import paper from '#locales/fr/paper.json';
import printed from '#locales/fr/print.json';
import worksheet from '#locales/fr/worksheet.json';
import { createWords } from '#ui/i18n/Words.tsx';
import { DocumentPage, type DocumentPageProps } from '#ui/print/DocumentPage.tsx';
import { GALLERY_NOW } from '../../gallery/fake-client.ts';
import { showScreen } from '../../gallery/show-screen.tsx';

const words = createWords('fr', { fr: { common, end, paper, print: printed, worksheet } });
const show = async (
  given: DocumentPageProps['paper'],
  onPutAway?: DocumentPageProps['onPutAway'],
) =>
  showScreen(
    <DocumentPage
      paper={given}
      onPutAway={onPutAway}
      draw={async ({ seal }) => `<p>${seal.code}</p><script>window.ran = true</script>`}
      now={GALLERY_NOW}
    />,
    words,
  );

const sheet = {
  kind: 'end',
  name: 'Amina EXEMPLE',
  association: 'Association EXEMPLE',
  helper: 'M. B.',
  language: 'fr',
  from: '2026-11-17T12:40:00.000Z',
  until: '2026-11-17T13:10:00.000Z',
  rows: [],
  kid: 'k',
  file: {
    name: 'temoin_2026-11-17_A7K3.zip',
    code: 'A7K3-9F2Q-M4TX-0V8C',
    wholeHash: 'ab'.repeat(32),
    entries: 3,
    photos: 0,
  },
  consent: { keep: true, transmit: false, count: false, quote: false },
} as const;

test('the sheets of Terminer come out twice, with the code, and the name is not in the title', async () => {
  const shown = await show(async () => ({ ...sheet, rows: [] }));
  expect(shown.root.querySelectorAll('[data-testid^="end-copy-"]')).toHaveLength(2);
  expect(shown.text()).toContain('A7K3-9F2Q-M4TX-0V8C');
  expect(document.title).toBe('Témoin, fin de permanence, 17 novembre 2026');
});

const statement = {
  kind: 'statement-person',
  title: '03_Attestation',
  name: 'Amina EXEMPLE',
} as const;

test.each([
  ['shown', 'told after'],
  ['on its way', 'told before'],
] as const)('a paper %s goes when the work is put away', async (_where, when) => {
  const told = new Set<() => void>();
  const tell = () => {
    for (const listener of told) listener();
  };
  const { promise, resolve } = Promise.withResolvers<typeof statement>();
  const shown = await show(
    async () => promise,
    (listener) => {
      told.add(listener);
      return () => told.delete(listener);
    },
  );
  await act(async () => {
    if (when === 'told before') tell();
    resolve(statement);
  });
  await shown.settle();
  if (when === 'told after') {
    expect(shown.testId('print')).not.toBeNull();
    await act(async () => tell());
  }
  expect(shown.testId('print')).toBeNull();
  expect(shown.text()).toContain("La feuille n'est plus là.");
});

test('the blank paper journal needs no journal', async () => {
  const shown = await show(async () => 'blank');
  expect(shown.testId('paper-journal')).not.toBeNull();
  expect(document.title).toBe('Témoin, journal papier');
});

test('a paper whose maker is gone is said to be gone, and nothing is printed', async () => {
  const shown = await show(async () => null);
  expect(shown.text()).toContain("La feuille n'est plus là.");
  expect(shown.testId('print')).toBeNull();
});
