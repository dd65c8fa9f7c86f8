// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import type { FakeClient } from '../../gallery/fake-client.ts';
// Loaded here so that the page's own lazy imports are ready at once.
import '#ui/handover/HandoverWizard.tsx';
import '#ui/journal/OpenEntry.tsx';
import { fakeMaker } from '../handover/fake-maker.ts';
import {
  call,
  consent,
  fact,
  fakeJournal,
  greyed,
  kid,
  mistake,
  own,
  shutOut,
  silent,
  stopped,
  underWay,
  waiting,
} from './fake-journal.ts';
import { show, type Shown } from './shown.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
  history.replaceState(null, '', '/');
});

async function open(client: FakeClient): Promise<Shown> {
  page = await show(<JournalPage client={client} maker={fakeMaker()} />);
  return page;
}

test('the nearest date stands before the count, and the count beside its dates', async () => {
  const { text, at } = await open(fakeJournal());
  expect(at('nearest').textContent).toContain('15 décembre 2026');
  expect(at('count').textContent).toMatch(/3\s*tentatives empêchées.*3\s*jours.*2\s*semaines/);
  expect(text().indexOf('15 décembre 2026')).toBeLessThan(text().indexOf('tentatives empêchées'));
  expect(text()).toContain('vendredi 6 novembre 2026');
  expect(text()).toContain('Plus long intervalle : 11 jours.');
  expect(text()).toContain('Témoin compte. Il ne dit pas si cela suffit.');
});

test('whoever waits is shown dates and no attempts', async () => {
  const { text, has } = await open(fakeJournal({ told: waiting }));
  expect(has('count')).toBe(false);
  expect(text()).toContain('Les 21 septembre, 5 octobre, 9 et 12 novembre 2026.');
  expect(text()).toContain('Sans papier : du 9 novembre 2026 au 13 novembre 2026, 5 jours.');
});

test('a request that the site closed is shown by its dates, and can be said not to be theirs', async () => {
  const client = fakeJournal({ told: silent });
  const { at, has, press } = await open(client);
  const said = at('silence').textContent.replaceAll('\u00A0', ' ');
  expect(said).toContain('Demande déposée le 7 septembre 2026');
  expect(said).toContain('Vue fermée le 12 novembre 2026 : « Demande clôturée »');
  expect(said).toContain('Avant : « Instruction en cours »');
  expect([has('waiting'), has('count')]).toEqual([false, false]);
  await press(at('not-mine-silence'));
  expect(client.calls[0]?.ask).toEqual({
    name: 'situation',
    value: { name: 'silence', mine: false },
  });
});

test('both situations stand one under the other, access failures apart', async () => {
  const both = [
    ...stopped.with(1, fact('permit.expiry', '2026-11-08')),
    underWay('2026-11-16T08:00:00.000Z', 'w'),
    shutOut('2026-11-17T12:00:00.000Z', 'x'),
  ];
  const { at } = await open(fakeJournal({ told: both }));
  const tops = [...at('journal-top').querySelectorAll<HTMLElement>('.top')];
  expect(tops.map((one) => one.dataset['testid'])).toEqual(['cannot-act', 'waiting']);
  expect(at('access').textContent).toContain('1 fois');
  expect(at('count').textContent).toMatch(/^3/);
});

test('the strip says to readers what it draws', async () => {
  const { root } = await open(fakeJournal());
  const rows = [...root.querySelectorAll('table tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['2 novembre 2026', '2', '0', ''],
    ['9 novembre 2026', '0', '0', 'Appel'],
    ['16 novembre 2026', '1', '0', ''],
  ]);
});

test('one entry opens in place with the words, the witnesses, the photo and the note', async () => {
  const { at, press, has } = await open(fakeJournal());
  await press(at('row-8').querySelector('button') ?? at('row-8'));
  const entry = at('entry-8');
  expect(entry.textContent).toContain('Service momentanément indisponible.');
  expect(entry.textContent).toContain('Vu dans la réponse du serveur : erreur 503.');
  expect(entry.textContent).toContain("2 secondes d'écart");
  expect(entry.textContent).toContain('Mon contrat finit en février.');
  expect(entry.querySelector('img')?.alt).toMatch(/14/);
  expect(has('row-9')).toBe(false);
});

test('what the person said they wanted stands in the attempt', async () => {
  const wanted = {
    ...fact('purpose', 'renew'),
    stay: 's1',
    refers: { seq: 3, why: 'stay' as const },
  };
  const { at, press } = await open(fakeJournal({ told: [...stopped, wanted] }));
  await press(at('row-3').querySelector('button') ?? at('row-3'));
  expect(at('entry-3').textContent).toContain('Vous vouliezRenouveler votre titre');
});

test('an incident without a photo says why', async () => {
  const { at, press } = await open(fakeJournal());
  await press(at('row-3').querySelector('button') ?? at('row-3'));
  expect(at('entry-3').textContent).toContain("Pas de photo : les photos n'étaient pas prêtes.");
});

test('an erased entry keeps its number and the day it was erased', async () => {
  const { at } = await open(fakeJournal());
  expect(at('row-5').textContent).toContain('Ligne n° 5');
  expect(at('row-5').textContent).toContain('Effacée par vous le 12 novembre 2026.');
  expect(at('row-5').querySelector('button')).toBeNull();
});

test('erasing explains the numbered gap first, then erases that entry alone', async () => {
  const client = fakeJournal();
  const { at, press, text } = await open(client);
  await press(at('row-8').querySelector('button') ?? at('row-8'));
  await press(at('erase'));
  expect(text()).toContain('Le numéro 8 reste');
  expect(client.calls).toEqual([]);
  await press(at('erase-confirm'));
  expect(client.calls).toEqual([{ name: 'erase', ask: { kid, seq: 8 } }]);
});

test('erasing everything says that the handed file is needed to go on', async () => {
  const client = fakeJournal({ lastExport: '2026-11-05T10:00:00.000Z' });
  const { at, press, text } = await open(client);
  await press(at('erase-all'));
  expect(text()).toContain('il faut ce fichier pour continuer');
  await press(at('erase-all-confirm'));
  expect(client.calls).toEqual([{ name: 'eraseAll', ask: {} }]);
});

test.each([
  ['kept cases', async () => [{ id: 'vault', sealed: { iv: 'iv', ct: 'ct' } }], true],
  ['no cases', async () => [], false],
  ['a store that does not answer', async () => Promise.reject(new Error('gone')), true],
])('erasing everything beside %s tells whether they go too', async (_what, cases, told) => {
  const { at, press, has } = await open(fakeJournal({ read: { cases } }));
  await press(at('erase-all'));
  expect(has('erase-all-cases')).toBe(told);
});

test('a failed act is told where it was', async () => {
  const client = fakeJournal();
  client.fail('eraseAll', 'store/failed');
  const { at, press } = await open(client);
  await press(at('erase-all'));
  await press(at('erase-all-confirm'));
  expect(at('failed').textContent).toContain('store/failed');
});

test('a journal that a newer Témoin wrote is said to be kept, and what to do', async () => {
  const newer = new DOMException('lower version', 'VersionError');
  const { at, has } = await open(
    fakeJournal({ read: { current: async () => Promise.reject(newer) } }),
  );
  expect(at('newer').textContent).toContain('Le journal est gardé. Mettez Témoin à jour');
  expect(has('failed')).toBe(false);
});

test('dates that the portal words are facts after one tap, not before', async () => {
  const client = fakeJournal({
    told: [consent],
    read: { suggested: async () => ({ title: 'ETUDIANT', until: '15/02/2027' }) },
  });
  const { at, press } = await open(client);
  expect(client.calls).toEqual([]);
  await press(at('confirm-dates'));
  expect(client.calls.map(({ ask }) => ask)).toEqual([
    { name: 'permit.title', value: 'ETUDIANT' },
    { name: 'permit.expiry', value: '2027-02-15' },
  ]);
});

test('a wrong date has its sentence and is not noted; a right one is', async () => {
  const client = fakeJournal();
  const { at, press, write, text, button } = await open(client);
  await press(at('change-dates'));
  await write('date-permit.expiry', '15/02');
  await press(button('Garder mes dates'));
  expect(text()).toContain('Écrivez un jour, un mois, une année.');
  expect(client.calls).toEqual([]);
  await write('date-permit.expiry', '16/02/2027');
  await press(button('Garder mes dates'));
  expect(client.calls).toEqual([
    { name: 'fact', ask: { name: 'permit.expiry', value: '2027-02-16' } },
  ]);
});

test('held lines are asked about and given to the one who is named', async () => {
  const client = fakeJournal({
    popup: {
      question: {
        ask: 'held',
        stay: 'h1',
        lines: 2,
        from: '2026-11-17T12:00:00Z',
        until: '2026-11-17T12:05:00Z',
        people: [{ person: 'karim', name: 'Karim EXEMPLE' }],
      },
    },
  });
  const { press, button } = await open(client);
  await press(button('Karim EXEMPLE'));
  await press(button("Quelqu'un d'autre"));
  expect(client.calls.map(({ ask }) => ask)).toEqual([
    { stay: 'h1', person: 'karim' },
    { stay: 'h1', person: null },
  ]);
});

test('a proposed code is confirmed or refused by the person', async () => {
  const client = fakeJournal();
  const { at, press } = await open(client);
  await press(at('row-3').querySelector('button') ?? at('row-3'));
  await press(at('proposed-no'));
  expect(client.calls).toEqual([
    { name: 'answer', ask: { kid, to: 3, value: 'refused', code: 'B4' } },
  ]);
});

describe('a message of a form (B5)', () => {
  const days = ['2026-11-03', '2026-11-10'];
  const twice = [consent, ...days.map((day, at) => mistake(`${day}T10:00:00.000Z`, `m${at}`))];

  test('once, is proposed as nothing', async () => {
    const { at, press, has } = await open(fakeJournal({ told: twice.slice(0, 2) }));
    expect(at('row-1').textContent).not.toContain('Le formulaire vous bloque');
    await press(at('row-1').querySelector('button') ?? at('row-1'));
    expect(has('proposed')).toBe(false);
  });

  test('in a second stay, is proposed on its line and confirmed by one tap', async () => {
    const client = fakeJournal({ told: twice });
    const { at, press, has } = await open(client);
    expect(has('count')).toBe(false);
    expect(at('row-2').textContent).toContain('Le même message, 2 fois.');
    await press(at('row-2').querySelector('button') ?? at('row-2'));
    await press(at('proposed-yes'));
    expect(client.calls.map(({ ask }) => ask)).toEqual([
      { kid, to: 2, value: 'confirmed', code: 'B5' },
    ]);
  });
});

describe('a choice that could not be made (B1)', () => {
  const met = [consent, greyed('2026-11-24T13:05:00.000Z', 'g1')];

  test('is the person’s own by one tap, which names its journal and the choice', async () => {
    const client = fakeJournal({ told: met });
    const { at, press, has } = await open(client);
    expect(has('count')).toBe(false);
    await press(at('row-1').querySelector('button') ?? at('row-1'));
    expect(at('own-option').textContent).toContain("L'un d'eux est le vôtre\u00a0?");
    expect(at('mine-1').textContent).toMatch(/C'est mon titre.*Passeport talent/);
    await press(at('mine-1'));
    expect(client.calls).toEqual([
      {
        name: 'answer',
        ask: { kid, to: 1, value: 'confirmed', code: 'B1', option: 'Passeport talent' },
      },
    ]);
  });

  test('is nobody’s when the person says so', async () => {
    const client = fakeJournal({ told: met });
    const { at, press } = await open(client);
    await press(at('row-1').querySelector('button') ?? at('row-1'));
    await press(at('mine-none'));
    expect(client.calls.map(({ ask }) => ask)).toEqual([
      { kid, to: 1, value: 'refused', code: 'B1' },
    ]);
  });

  test('said, it is a prevented attempt in the words of the choice, and is not asked again', async () => {
    const { at, press, has } = await open(
      fakeJournal({ told: [...met, own(1, 'Passeport talent')] }),
    );
    expect(at('count').textContent).toMatch(/^1/);
    expect(at('row-1').textContent).toMatch(/empêchée.*«\s*Passeport talent\s*»/);
    await press(at('row-1').querySelector('button') ?? at('row-1'));
    expect(at('own-option').textContent).toContain("Vous avez dit : c'est mon titre");
    expect(has('mine-0')).toBe(false);
  });
});

test('a situation that is not theirs is told', async () => {
  const client = fakeJournal();
  const { at, press } = await open(client);
  await press(at('not-mine-cannot-act'));
  expect(client.calls[0]?.ask).toEqual({
    name: 'situation',
    value: { name: 'cannot-act', mine: false },
  });
});

test('filters keep problems, photos or notes', async () => {
  const { at, press, has } = await open(fakeJournal());
  await press(at('filter-photos'));
  expect([has('row-8'), has('row-3')]).toEqual([true, false]);
  await press(at('filter-notes'));
  expect([has('row-7'), has('row-3')]).toEqual([true, false]);
});

test('twenty lines are shown, and each press shows as many again', async () => {
  const many = Array.from({ length: 70 }, (_, at) =>
    underWay(new Date(Date.parse('2026-10-01T07:00:00Z') + at * 3_600_000).toISOString(), `d${at}`),
  );
  const { at, press, root } = await open(fakeJournal({ told: [consent, ...many] }));
  expect(root.querySelectorAll('.line')).toHaveLength(20);
  expect(at('more').textContent).toContain("Voir les 51 lignes d'avant");
  await press(at('more'));
  expect(root.querySelectorAll('.line')).toHaveLength(40);
  await press(at('more'));
  expect(root.querySelectorAll('.line')).toHaveLength(71);
});

test('a page that was written to elsewhere reads again', async () => {
  const told = [...stopped];
  const client = fakeJournal({ told });
  const { has, settle } = await open(client);
  client.read = fakeJournal({ told: [...told, shutOut('2026-11-17T12:30:00.000Z', 'x')] }).read;
  client.change();
  await settle();
  expect(has('row-11')).toBe(true);
});

test('without consent the page says so and leads to the welcome page', async () => {
  const client = fakeJournal({
    read: {
      current: async () => null,
      settings: async () => ({
        language: 'fr',
        chip: true,
        computer: null,
        paused: false,
        consented: false,
      }),
    },
  });
  const { press, button } = await open(client);
  await press(button('Commencer'));
  expect(client.opened).toEqual(['welcome.html']);
});

test('a store that cannot be read leaves no white page', async () => {
  const client = fakeJournal({ read: { allRows: async () => Promise.reject(new Error('gone')) } });
  const { at } = await open(client);
  expect(at('failed').textContent).toContain('Rien n');
});

test('the file is prepared from the journal, and the address says so', async () => {
  const { at, press, has } = await open(fakeJournal());
  await press(at('prepare-file'));
  expect(location.hash).toBe('#handover');
  expect(has('handover-who')).toBe(true);
});

test("the line of a PDF saves it under the line's number, as bytes without a type", async () => {
  const saved: string[] = [];
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  const letter = {
    ...call('2026-11-12T10:41:00.000Z'),
    kind: 'document' as const,
    file: { sha256: 'f'.repeat(64), bytes: 120_000, type: 'application/pdf' },
    fileName: 'OQTF de Amina.pdf',
  };
  const { at, press, text } = await open(fakeJournal({ told: [consent, letter] }));
  const line = at('timeline').querySelector<HTMLElement>('[data-testid="row-1"] button');
  if (line === null) throw new Error('no line');
  await press(line);
  await press(at('save-paper-1'));
  expect(saved).toEqual(['temoin_0001_2026-11-12.pdf']);
  expect(text()).toContain('Enregistré : temoin_0001_2026-11-12.pdf');
});
