// @vitest-environment jsdom
/** The kept cases as a screen: a choice made knowingly, a lock that leaves nothing, a list by next action, one case. */
import { afterEach, describe, expect, test } from 'vitest';
import { headOf, madeCase, today } from '../../../casework/cases/made-case.ts';
import type { Shown } from '../../journal/shown.tsx';
import { kept, passphrase, shelfWith, showCases } from './shown-cases.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(...given: Parameters<typeof showCases>) {
  const opened = await showCases(...given);
  page = opened.shown;
  return opened;
}

const letter = (alias: string, on: string | null, day: string | null) =>
  madeCase(alias, {
    next: { what: 'Appeler', on },
    nearest: day === null ? null : { what: 'prolongation', day },
  });

describe('paper only', () => {
  test('says what a case holds and never holds, and keeps nothing before a passphrase', async () => {
    const shelf = await shelfWith(null);
    const { shown } = await open(shelf);
    expect(shown.text()).toContain('Jamais le fichier, ni le nom, ni les numéros');
    await shown.write('new-passphrase', 'trop court');
    await shown.press(shown.at('new-passphrase-act'));
    expect(shown.text()).toContain('Trop courte : au moins 15 signes.');
    await shown.write('new-passphrase', passphrase);
    await shown.write('new-passphrase-again', 'quatre mots au hazard');
    await shown.press(shown.at('new-passphrase-act'));
    expect(shown.text()).toContain('Les deux phrases ne sont pas les mêmes.');
    expect(shelf.state().is).toBe('none');
    await shown.write('new-passphrase-again', passphrase);
    await shown.press(shown.at('new-passphrase-act'));
    expect(shown.has('cases-open')).toBe(true);
    expect(shown.text()).toContain('Aucun dossier.');
  });

  test('a passphrase is covered, and no password for the browser to keep', async () => {
    const { shown } = await open(await shelfWith(null));
    expect(shown.root.querySelectorAll('input[type=password]')).toHaveLength(0);
    expect(shown.at('new-passphrase').classList.contains('input-covered')).toBe(true);
    await shown.press(shown.at('new-passphrase-show'));
    expect(shown.at('new-passphrase').classList.contains('input-covered')).toBe(false);
  });
});

describe('locked', () => {
  test('nothing of a case is in the page, and a wrong passphrase is said', async () => {
    const shelf = await shelfWith([madeCase('EXEMPLE A.', { next: { what: 'Relire', on: null } })]);
    const { shown } = await open(shelf);
    expect(shown.text()).toContain('EXEMPLE A.');
    shelf.lock();
    await shown.settle();
    expect(shown.root.innerHTML).not.toMatch(/EXEMPLE|Relire|kid-/u);
    await shown.write('passphrase', 'quatre mots au hazard');
    await shown.press(shown.at('unlock'));
    expect(shown.text()).toContain("Ce n'est pas la bonne phrase.");
    await shown.write('passphrase', passphrase);
    await shown.press(shown.at('unlock'));
    expect(shown.text()).toContain('EXEMPLE A.');
  });

  test('without the passphrase everything may be erased, once it was asked', async () => {
    const shelf = await shelfWith([madeCase('A')]);
    shelf.lock();
    const { shown } = await open(shelf);
    await shown.press(shown.at('stop-cases'));
    expect(shelf.state().is).toBe('locked');
    await shown.press(shown.at('stop-confirm'));
    expect(shelf.state().is).toBe('none');
    expect(shown.has('cases-none')).toBe(true);
  });
});

describe('the list', () => {
  test('stands in groups by next action, with the nearest date and its days', async () => {
    const { shown } = await open(
      await shelfWith([
        letter('EXEMPLE K.', '2026-11-20', '2026-12-01'),
        madeCase('EXEMPLE S.'),
        letter('EXEMPLE D.', today, '2026-11-22'),
        letter('EXEMPLE A.', today, '2026-12-15'),
        letter('EXEMPLE P.', today, '2026-11-02'),
      ]),
    );
    const groups = [...shown.root.querySelectorAll('tbody')].map((group) =>
      [...group.querySelectorAll('th, .case-alias, .case-days')].map((one) => one.textContent),
    );
    expect(groups).toEqual([
      ["Aujourd'hui", 'EXEMPLE P.', 'passé', 'EXEMPLE D.', '5 j', 'EXEMPLE A.', '28 j'],
      ['Cette semaine', 'EXEMPLE K.', '14 j'],
      ['Sans action prévue', 'EXEMPLE S.', ''],
    ]);
    expect([...shown.root.querySelectorAll('td strong')].map((one) => one.textContent)).toEqual([
      '5 j',
      '14 j',
    ]);
  });

  test('names each cell for narrow screens, where the heads are gone', async () => {
    const { shown } = await open(await shelfWith([madeCase('A')]));
    const heads = [...shown.root.querySelectorAll('thead th')].map((one) => one.textContent);
    const labels = [...shown.root.querySelectorAll<HTMLElement>('.case-row td')].map(
      (one) => one.dataset['label'],
    );
    expect(labels).toEqual(heads);
  });

  test('finds by alias', async () => {
    const { shown } = await open(await shelfWith([madeCase('Alpha'), madeCase('Bêta')]));
    await shown.write('case-search', 'beta');
    expect(shown.text()).not.toContain('Alpha');
    await shown.write('case-search', 'gamma');
    expect(shown.text()).toContain('Aucun dossier de ce nom.');
  });

  test('reminds of those without contact for a year, and keeps one on', async () => {
    const old = { lastContact: '2025-10-01', keptUntil: '2026-10-01' };
    const shelf = await shelfWith([madeCase('Vieux', old), madeCase('Neuf')]);
    const { shown } = await open(shelf);
    expect(shown.text()).toContain('1 dossier est sans contact depuis plus de 12 mois');
    await shown.press(shown.at('review'));
    expect(shown.text()).not.toContain('Neuf');
    await shown.press(shown.at('open-case'));
    await shown.press(shown.at('keep-on'));
    expect(kept(shelf).find(({ alias }) => alias === 'Vieux')).toMatchObject({
      lastContact: '2025-10-01',
      keptUntil: '2027-11-17',
    });
    expect(shown.has('overdue')).toBe(false);
  });

  test('changes the passphrase against the one of now', async () => {
    const shelf = await shelfWith([madeCase('A')]);
    const { shown } = await open(shelf);
    await shown.press(shown.at('case-settings'));
    await shown.write('passphrase-before', 'faux');
    await shown.write('new-passphrase', 'cinq autres mots ici');
    await shown.write('new-passphrase-again', 'cinq autres mots ici');
    await shown.press(shown.at('new-passphrase-act'));
    expect(shown.text()).toContain("Ce n'est pas la bonne phrase.");
    await shown.write('passphrase-before', passphrase);
    await shown.press(shown.at('new-passphrase-act'));
    expect(shown.has('changed')).toBe(true);
    shelf.lock();
    expect((await shelf.unlock('cinq autres mots ici')).ok).toBe(true);
  });
});

describe('one case', () => {
  async function openOne(initials?: string) {
    const shelf = await shelfWith([madeCase('EXEMPLE A.', { numberMac: 'number' })]);
    const opened = await open(shelf, initials);
    await opened.shown.press(opened.shown.at('open-case'));
    return { ...opened, shelf };
  }

  test('takes a note with initials and day, and none without', async () => {
    const { shown, shelf } = await openOne('');
    await shown.write('note', 'Appelée, rappelle jeudi.');
    await shown.press(shown.at('add-note'));
    expect(shown.text()).toContain('Écrivez vos initiales.');
    await shown.write('note-initials', 'M. B.');
    await shown.press(shown.at('add-note'));
    expect(kept(shelf)[0]?.notes).toEqual([
      { text: 'Appelée, rappelle jeudi.', by: 'M. B.', on: today },
    ]);
    expect(shown.text()).toContain('17 novembre 2026, M. B.');
  });

  test('erases a note once that was asked, and only that one', async () => {
    const { shown, shelf } = await openOne();
    for (const text of ['Première.', 'Deuxième.']) {
      await shown.write('note', text);
      await shown.press(shown.at('add-note'));
    }
    await shown.press(shown.at('erase-note'));
    await shown.press(shown.at('erase-note-keep'));
    expect(kept(shelf)[0]?.notes).toHaveLength(2);
    await shown.press(shown.at('erase-note'));
    await shown.press(shown.at('erase-note-confirm'));
    expect(kept(shelf)[0]?.notes.map(({ text }) => text)).toEqual(['Première.']);
    expect(shown.text()).not.toContain('Deuxième.');
  });

  test('says whose the notes are, and where they never go', async () => {
    const { shown } = await openOne();
    expect(shown.text()).toContain("Elles sont à l'association.");
    expect(shown.text()).toContain("ni sur un papier pour l'avocat ou le juge");
  });

  test('says what was too long, and loses none of it', async () => {
    const { shown, shelf } = await openOne();
    await shown.write('note', 'x'.repeat(5_001));
    await shown.press(shown.at('add-note'));
    expect(shown.at('case-failed').textContent).toContain("C'est trop long.");
    expect(kept(shelf)[0]?.notes).toEqual([]);
    expect(shown.at('note')).toMatchObject({ value: 'x'.repeat(5_001) });
  });

  test('keeps what comes next, with a day that exists, until it is done', async () => {
    const { shown, shelf } = await openOne();
    await shown.write('next-what', 'Appeler le centre');
    await shown.write('next-on', '31/11/2026');
    await shown.press(shown.at('next-save'));
    expect(kept(shelf)[0]?.next).toBeNull();
    await shown.write('next-on', '24 11 2026');
    await shown.press(shown.at('next-save'));
    expect(kept(shelf)[0]?.next).toEqual({ what: 'Appeler le centre', on: '2026-11-24' });
    await shown.press(shown.at('next-done'));
    expect(kept(shelf)[0]?.next).toBeNull();
  });

  test.each([
    ['case-together', '#together', 'asked'],
    ['case-file', '#file', 'kept'],
  ] as const)('%s leads to %s with its journals and HMACs %s', async (act, route, place) => {
    const { shown, went, work } = await openOne();
    await shown.press(shown.at(act));
    expect(went).toEqual([route]);
    expect([work().kept, work().asked]).toContain(null);
    expect(work()[place]).toEqual({
      id: 'case-EXEMPLE A.',
      continues: [{ kid: 'kid-EXEMPLE A.', seq: 4, head: headOf('EXEMPLE A.') }],
      nameMacs: ['name-EXEMPLE A.'],
      numberMac: 'number',
    });
  });

  test('goes only when that was asked', async () => {
    const { shown, shelf } = await openOne();
    await shown.press(shown.at('remove-case'));
    await shown.press(shown.at('remove-keep'));
    expect(kept(shelf)).toHaveLength(1);
    await shown.press(shown.at('remove-case'));
    await shown.press(shown.at('remove-confirm'));
    expect(kept(shelf)).toHaveLength(0);
  });
});
