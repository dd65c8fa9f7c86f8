// @vitest-environment jsdom
/** The papers of a court set as they come out, and the exposé's style held equal to the file's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exposeModel } from '#core/report/expose-model.ts';
import { exposeCss } from '#handover/expose/expose-css.ts';
import { exposeBody } from '#handover/expose-html.ts';
import common from '#locales/fr/common.json';
import printed from '#locales/fr/print.json';
import report from '#locales/fr/report.json';
import { createWords } from '#ui/i18n/Words.tsx';
import { DocumentPage } from '#ui/print/DocumentPage.tsx';
import type { PrintDocument } from '#ui/print/print-document.ts';
import { waitingEntries } from '../../core/report/waiting-entries.ts';
import { GALLERY_NOW } from '../../gallery/fake-client.ts';
import { showScreen } from '../../gallery/show-screen.tsx';

const words = createWords('fr', { fr: { common, print: printed } });
const show = async (paper: PrintDocument) => {
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  return showScreen(
    <DocumentPage
      paper={async () => paper}
      draw={async (model) => exposeBody(model, [], report)}
      now={GALLERY_NOW}
    />,
    words,
  );
};

test('the exposé is adopted as the file has it, under its own name, and nothing of it is styled in place', async () => {
  const model = exposeModel({
    kid: 'k',
    ...waitingEntries(),
    code: 'A7K3',
    wholeHash: 'ab'.repeat(32),
    demo: false,
    today: '2026-11-24',
  });
  const shown = await show({ kind: 'expose', title: '01_Expose_2026-11-24', model });
  expect(document.title).toBe('01_Expose_2026-11-24');
  expect(shown.root.querySelectorAll('.expose .page')).toHaveLength(1);
  expect(shown.root.querySelectorAll('.expose [style]')).toHaveLength(0);
});

test('the series has one heading and one page a capture; a masked copy tells no hash of its original', async () => {
  const capture = {
    when: { day: '2026-11-09', time: '19:03:15' },
    server: null,
    address: 'https://example.test/particuliers/',
    pageTitle: 'Mon compte',
    words: 'Instruction en cours',
    image: new Blob(['png']),
  };
  const shown = await show({
    kind: 'series',
    title: '02_Serie-de-captures_2026-11-24',
    demo: false,
    captures: [
      { ...capture, number: '2-1', sha256: 'ab'.repeat(32) },
      { ...capture, number: '2-2', sha256: null, words: null },
    ],
  });
  const pages = [...shown.root.querySelectorAll('.court-page')].map((one) => one.textContent);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('abab');
  expect(pages[0]).toContain(
    '« Instruction en cours »'.replaceAll(' »', '\u00A0»').replace('« ', '«\u00A0'),
  );
  expect(pages[1]).toContain("l'empreinte de l'original n'est pas donnée");
  expect(shown.root.querySelectorAll('img.court-picture')).toHaveLength(2);
});

test('a statement is ready to be completed and signed', async () => {
  const shown = await show({ kind: 'statement-helper', title: 'Attestation', name: 'A EXEMPLE' });
  expect(shown.text()).toContain('article 441-7 du code pénal');
  // A witness writes their own name.
  expect(shown.text()).not.toContain('A EXEMPLE');
});

test('the printed exposé has the rules of the file, none lost', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../src/ui/styles/expose.css'), 'utf8');
  const plain = (text: string) =>
    text
      .replaceAll('"', "'")
      .replaceAll(/[\s;]+/g, '')
      .toLowerCase();
  const rules = exposeCss
    .trim()
    .split('\n')
    .filter((line) => !/^(?:@page|html|body|\* \{|@media screen)/.test(line));
  const sheet = plain(css);
  expect(rules.filter((rule) => !sheet.includes(plain(rule)))).toEqual([]);
});
