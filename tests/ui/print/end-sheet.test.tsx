// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { projectRow } from '#core/entry/row.ts';
import { EndSheet } from '#ui/print/EndSheet.tsx';
import { hashGroups, type EndDocument } from '#ui/print/end-document.ts';
import { call, fakeJournal, kid, waiting } from '../journal/fake-journal.ts';
import type { Shown } from '../journal/shown.tsx';
import { showSession } from '../permanence/session/session-fakes.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const wholeHash = Array.from({ length: 8 }, (_, at) => String(at).repeat(8)).join('');

async function sheet(change: Partial<EndDocument> = {}): Promise<Shown> {
  page = await showSession(
    <EndSheet
      document={{
        kind: 'end',
        name: 'Amina EXEMPLE',
        association: 'Association EXEMPLE',
        helper: 'M. B.',
        language: 'ar',
        from: '2026-11-17T12:40:00.000Z',
        until: '2026-11-17T13:10:00.000Z',
        rows: await fakeJournal().read.allRows('amina'),
        kid,
        file: {
          name: 'temoin_2026-11-17_A7K3.zip',
          code: 'A7K3-9F2Q-M4TX-0V8C',
          wholeHash,
          entries: 12,
          photos: 5,
        },
        consent: { keep: true, transmit: false, count: true, quote: false },
        ...change,
      }}
    />,
  );
  return page;
}

test('two copies of one sheet: recto then verso, one for each side of the table', async () => {
  const { root } = await sheet();
  const pages = [...root.querySelectorAll<HTMLElement>('article')].map(
    (one) => one.dataset['testid'],
  );
  expect(pages).toEqual(['end-recto', 'end-verso', 'end-recto', 'end-verso']);
});

test('the recto says when, with whom, how often it was prevented, and what the site wrote today', async () => {
  const recto = (await sheet()).at('end-recto').textContent.replaceAll('\u00A0', ' ');
  for (const words of [
    "Ne pas transmettre à l'administration ni au tribunal",
    'Mardi 17 novembre 2026, de 13 h 40 à 14 h 10. Association EXEMPLE, M. B. Accord lu ensemble, en : arabe.',

    '15 décembre 2026',
    '3 tentatives empêchées',
  ]) {
    expect(recto).toContain(words);
  }
  const shown = await sheet({ kid: 'another' });
  expect(shown.at('end-today').textContent).toContain("Aucune erreur du site n'a été notée.");
});

test('the recto tells the démarches in four columns, with day and number, and draws the weeks', async () => {
  const asked = [
    { channel: 'call', who: 'Centre de contact citoyen', ticket: 'EX-0042', answered: true },
    { channel: 'answer', who: 'Défenseur des droits', answered: false },
  ].map((contact, at) => ({
    ...projectRow({ kid, seq: 50 + at }, call(`2026-11-1${2 + at}T10:41:00.000Z`)),
    contact: contact.answered ? { ...contact, said: 'On vous rappellera.' } : contact,
  }));
  const rows = (await fakeJournal().read.allRows('amina')).filter(({ kind }) => kind !== 'contact');
  const shown = await sheet({ rows: [...rows, ...asked] });
  const said = (id: string) => shown.at(id).textContent.replaceAll('\u00A0', ' ');
  expect(said('rung-portal')).toContain('3 tentatives empêchées');
  expect(said('rung-contact-centre')).toContain('12 nov., réponse notée, n° EX-0042');
  expect(said('rung-pan')).toContain('Rien de noté');
  expect(said('rung-prefecture')).toContain('Rien de noté');
  expect(said('end-steps')).toContain('13 nov. · Réponse reçue : Défenseur des droits');
  expect(shown.at('end-recto').querySelectorAll('.weeks .notch')).toHaveLength(3);
});

test('of somebody who waits the recto draws the days and says the dates in words', async () => {
  const shown = await sheet({ rows: await fakeJournal({ told: waiting }).read.allRows('amina') });
  const recto = shown.at('end-recto').textContent.replaceAll('\u00A0', ' ');
  for (const words of ['Fin du titre', 'Demande vue à 4 dates', '« Instruction en cours »']) {
    expect(recto).toContain(words);
  }
  expect(shown.at('rung-portal').textContent).toContain('demande vue à 4 dates');
  expect(shown.at('end-recto').querySelectorAll('.seen-tick')).not.toHaveLength(0);
});

test('the verso carries code, whole hash, the four answers, both signatures', async () => {
  const shown = await sheet();
  expect(shown.at('end-code').textContent).toBe('A7K3-9F2Q-M4TX-0V8C');
  expect(shown.at('end-hash').textContent.trim()).toBe(hashGroups(wholeHash).join(' '));
  const verso = shown.at('end-verso').textContent.replaceAll('\u00A0', ' ');
  expect(verso).toContain('12 lignes, 5 photos');
  expect(shown.at('end-answer-transmit').textContent).toContain('non');
  expect(shown.at('end-answer-count').textContent).toContain('oui');
  expect(verso).toContain('Combien de temps.');
  expect(verso).toContain('Vos droits.');
  expect(verso.match(/ignature :/g)).toHaveLength(2);
});

test('without a name and an association a pen has room', async () => {
  const shown = await sheet({ name: null, association: '' });
  expect(shown.text()).toContain('Ce que nous avons fait ensemble');
  expect(shown.text()).toContain('Responsable (nom et adresse) :');
});
