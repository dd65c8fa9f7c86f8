// @vitest-environment jsdom
/** The shell: the question first, three doors of one weight, whose side it is, and what ends a visit. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { SessionView } from '#core/view/session-view.ts';
import { PermanencePage } from '#ui/permanence/PermanencePage.tsx';
import { routeOf, routes } from '#ui/permanence/routes.ts';
import { screens } from '#ui/permanence/screens.ts';
import { madeCase } from '../../casework/cases/made-case.ts';
import { fakePermanence } from '../../gallery/fake-permanence.ts';
import { shelfWith } from './cases/shown-cases.tsx';
import { showPermanence } from './shown-permanence.tsx';

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open(session: SessionView | null = null) {
  const client = fakePermanence({ answers: { session } });
  const shown = await showPermanence(<PermanencePage client={client} onHelp={() => undefined} />);
  return { client, shown };
}

describe('the doors', () => {
  test('ask about a decision before anything else', async () => {
    const { shown } = await open();
    expect(shown.all('heading')[0]).toBe(
      'Avez-vous reçu ou vu une décision, même sur le téléphone ?',
    );
  });

  test('write nothing: reading the session is all they ask of the background', async () => {
    const { client, shown } = await open();
    await shown.press('Non');
    await shown.press('Ne sait pas');
    expect(client.calls.map(({ name }) => name)).toEqual(['session']);
  });

  test('fill no act', async () => {
    const { shown } = await open();
    expect(shown.root.querySelectorAll('.button-filled')).toHaveLength(0);
  });

  test('link no screen that does not exist', async () => {
    const { shown } = await open();
    const links = {
      '#file': 'choose-file',
      '#pictures': 'to-pictures',
      '#paper': 'to-paper',
      '#together': 'to-together',
      '#cases': 'keep-cases',
    } as const;
    for (const route of routes) {
      if (!(route in links)) continue;
      const id = Object.entries(links).find(([name]) => name === route)?.[1] ?? '';
      expect([route, shown.testId(id) !== null]).toEqual([route, screens[route] !== undefined]);
    }
  });

  test('say that nothing is kept', async () => {
    const { shown } = await open();
    expect(shown.text()).toContain("Papier seulement. Rien d'une personne ne reste");
  });
});

describe('the decision', () => {
  test.each([/^Quitter le territoire/u, 'Pas encore lue'])(
    'of the kind %s brings the urgent screen, which goes by its button only',
    async (which) => {
      const { shown } = await open();
      await shown.press('Oui');
      expect(shown.testId('urgent')).toBeNull();
      await shown.press(which);
      expect(shown.testId('urgent')?.textContent).toContain(
        "Délai très court (parfois 48 heures) : voyez un avocat ou une association aujourd'hui",
      );
      await shown.press("J'ai lu, continuer");
      expect(shown.testId('urgent')).toBeNull();
    },
  );

  test('of another kind asks for the day it was received, without the urgent screen', async () => {
    const { shown } = await open();
    await shown.press('Oui');
    await shown.press(/^Refus, clôture/u);
    expect(shown.testId('urgent')).toBeNull();
    expect(shown.text()).toContain('court depuis le jour où elle');
  });

  test('that nobody knows of is looked for, now', async () => {
    const { shown } = await open();
    await shown.press('Ne sait pas');
    expect(shown.text()).toContain('Regardez avec elle, maintenant.');
  });

  test('that does not exist leaves the doors', async () => {
    const { shown } = await open();
    await shown.press('Non');
    expect(shown.text()).toContain('Choisissez une porte.');
  });
});

describe('the band', () => {
  test('keeps association and initials in the tab, and tells nobody', async () => {
    const { client, shown } = await open();
    await shown.press('Association et initiales');
    await shown.write("Nom de l'association", 'Association EXEMPLE');
    await shown.write('Vos initiales', ' M. B. ');
    await shown.press('Garder');
    expect(shown.testId('helper')?.textContent).toBe('Association EXEMPLE · M. B.');
    expect(client.calls.map(({ name }) => name)).toEqual(['session']);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  test('offers nothing to end while nobody is there', async () => {
    const { shown } = await open();
    expect([shown.testId('end'), shown.testId('clear')]).toEqual([null, null]);
  });
});

test('*Fermer ce qui est ouvert* takes its papers out of their tabs, too', async () => {
  const client = fakePermanence({}, { cases: await shelfWith([madeCase('A')]) });
  history.replaceState(null, '', '#cases');
  const shown = await showPermanence(<PermanencePage client={client} onHelp={() => undefined} />);
  await shown.settle();
  await shown.press(/^A(?![a-z])/u);
  shown.testId('case-file')?.click();
  await shown.settle();
  client.print({ kind: 'statement-person', title: '03_Attestation', name: 'Amina EXEMPLE' });
  await shown.press('Fermer ce qui est ouvert');
  expect(client.printed).toEqual([]);
});

describe('an address', () => {
  test.each(routes)('%s names its screen', (route) => {
    expect(routeOf(route)).toBe(route);
  });

  test.each(['', '#nowhere', 'file'])('%j leads to the doors', (hash) => {
    expect(routeOf(hash)).toBe('#');
  });
});
