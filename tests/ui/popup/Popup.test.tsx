// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { PopupView } from '#core/view/popup-view.ts';
import { WordsProvider } from '#ui/i18n/Words.tsx';
import { Popup } from '#ui/popup/Popup.tsx';
import { readPopup } from '#ui/popup/read-popup.ts';
import { fakeClient, quietPopup } from '../../gallery/fake-client.ts';
import { showScreen, testWords } from '../../gallery/show-screen.tsx';

async function open(view: Partial<PopupView> = {}) {
  const client = fakeClient({ answers: { popup: { ...quietPopup, ...view } } });
  return { client, shown: await showScreen(<Popup client={client} />) };
}

const heldQuestion = {
  ask: 'held' as const,
  stay: 'stay-1',
  lines: 1,
  from: '2026-11-17T13:05:00Z',
  until: '2026-11-17T13:05:00Z',
  people: [
    { person: 'amina', name: 'Amina EXEMPLE' },
    { person: 'karim', name: 'Karim EXEMPLE' },
  ],
};

describe('the first frame', () => {
  test('shows what was read before it, without another answer', async () => {
    const client = fakeClient({ answers: { popup: quietPopup } });
    const first = await readPopup(client);
    expect(first).toEqual({ tab: 7, view: quietPopup });
    const host = document.createElement('div');
    // Drawn, and nothing awaited.
    render(
      <WordsProvider words={testWords()}>
        <Popup client={client} first={first} />
      </WordsProvider>,
      host,
    );
    expect(host.textContent).toContain('Mon journal');
    expect(host.querySelector('.popup')?.getAttribute('aria-busy')).toBe('false');
    render(null, host);
  });
});

describe('a browser that took the access to the site back', () => {
  const view = { ...quietPopup, state: 'warn', why: 'permission', photosReady: false } as const;

  test.each([
    ['gives it again', true],
    ['refuses', false],
  ])('is asked by the one filled act, and %s', async (_how, given) => {
    const access = { held: false, given };
    const client = fakeClient({ answers: { popup: view }, access });
    const shown = await showScreen(<Popup client={client} />);
    expect(shown.text()).toContain('Je ne peux pas lire le site');
    expect(shown.root.querySelectorAll('.button-filled')).toHaveLength(1);
    await shown.press("Redonner l'accès");
    expect(await client.siteAccess.held()).toBe(given);
    expect(shown.testId('failed') === null).toBe(given);
  });

  test('is said before any question about what was seen', async () => {
    const { shown } = await open({ ...view, question: { ask: 'other-account' } });
    expect(shown.testId('give-access')).not.toBeNull();
    expect(shown.testId('note-nothing')).toBeNull();
  });
});

describe('the popup of a recording journal', () => {
  test('says whose, the state, the acts and the nearest date, in that order', async () => {
    const { shown } = await open();
    expect(shown.text()).toMatch(
      /Ce journal est à Amina EXEMPLE.*Journal actif.*Garder une photo maintenant.*Écrire une note.*Mon journal 11 lignes.*Fin de votre attestation 15 décembre 2026, dans 28 jours.*Mettre en pause.*Ce n'est pas un site de l'État\./u,
    );
  });

  test('has one filled act', async () => {
    const { shown } = await open();
    expect(shown.root.querySelectorAll('.button-filled')).toHaveLength(1);
  });

  test('keeps a photo of the tab it stands on and says so', async () => {
    const { client, shown } = await open();
    await shown.press('Garder une photo maintenant');
    expect(client.calls).toEqual([{ name: 'photoNow', ask: { tab: 7 } }]);
    expect(shown.testId('kept')?.textContent).toContain('La photo est gardée.');
  });

  test('says that no photo was taken when the browser refused it', async () => {
    const { client, shown } = await open();
    client.answer('photoNow', { kept: false, why: 'not-armed' });
    await shown.press('Garder une photo maintenant');
    expect(shown.testId('photo-missed')).not.toBeNull();
    expect(shown.testId('kept')).toBeNull();
  });

  test('reads its view again when something was written', async () => {
    const { client, shown } = await open();
    client.answer('popup', { ...quietPopup, entries: 12 });
    client.change();
    await shown.settle();
    expect(shown.text()).toContain('Mon journal 12 lignes');
  });

  test.each(['none', 'rec', 'stop'] as const)(
    'leads volunteers to the permanence when %s',
    async (state) => {
      const { client, shown } = await open({ state });
      await shown.press('Je suis bénévole');
      expect(client.opened).toEqual(['permanence.html']);
      expect(client.calls).toEqual([]);
    },
  );

  test('asks where to pause, and pauses that tab only', async () => {
    const { client, shown } = await open();
    await shown.press('Mettre en pause');
    await shown.press('Seulement cet onglet');
    expect(client.calls).toEqual([{ name: 'pause', ask: { where: 'tab', tab: 7 } }]);
  });

  test('pauses everywhere', async () => {
    const { client, shown } = await open();
    await shown.press('Mettre en pause');
    await shown.press('Partout');
    expect(client.calls).toEqual([{ name: 'pause', ask: { where: 'everywhere' } }]);
  });
});

describe('a note', () => {
  test('is kept without the blanks around it, then confirmed where the act was', async () => {
    const { client, shown } = await open();
    await shown.press('Écrire une note');
    await shown.write('Votre note', '  J’ai essayé trois fois.  ');
    await shown.press('Garder');
    expect(client.calls).toEqual([
      { name: 'note', ask: { text: 'J’ai essayé trois fois.', lang: 'fr' } },
    ]);
    expect(shown.testId('kept')?.textContent).toContain('La note est gardée.');
    expect(shown.all('textbox')).toEqual([]);
  });

  test('that names a decision is kept, then shows the urgent screen', async () => {
    HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    const { client, shown } = await open();
    await shown.press('Écrire une note');
    await shown.write('Votre note', "J'ai reçu une OQTF.");
    await shown.press('Garder');
    expect(client.calls).toHaveLength(1);
    expect(shown.testId('urgent')).not.toBeNull();
  });

  test('that is empty is not sent', async () => {
    const { client, shown } = await open();
    await shown.press('Écrire une note');
    await shown.press('Garder');
    expect(client.calls).toEqual([]);
    expect(shown.text()).toContain('La note est vide.');
  });

  test('that could not be kept stays on the screen', async () => {
    const { client, shown } = await open();
    client.fail('note', 'disk-full');
    await shown.press('Écrire une note');
    await shown.write('Votre note', 'Erreur encore.');
    await shown.press('Garder');
    expect(shown.testId('failed')).not.toBeNull();
    expect(shown.get('textbox', 'Votre note')).toHaveProperty('value', 'Erreur encore.');
  });
});

describe('the popup of an accompanied session', () => {
  test('says that it is a session and with whom, and leads to its screen', async () => {
    const { client, shown } = await open({ session: true, entries: 3 });
    expect(shown.testId('owner')?.textContent).toBe('Séance avec Amina EXEMPLE');
    await shown.press('Voir la séance 3 lignes');
    expect(client.opened).toEqual(['permanence.html#session']);
    expect(shown.testId('journal')).toBeNull();
  });

  test('before the log-in says that nobody is known, and no number of somebody else’s held lines', async () => {
    const { shown } = await open({ session: true, owner: null, heldLines: 4 });
    expect(shown.testId('owner')?.textContent).toBe(
      "Séance : personne n'est connecté Connectez-vous sur le site",
    );
  });

  test('without a session the word is not said', async () => {
    const { shown } = await open();
    expect(shown.text()).not.toContain('éance');
    expect(shown.testId('session')).toBeNull();
  });
});

describe('the states of the popup', () => {
  test('wait: two steps, and no photo button at all', async () => {
    const { shown } = await open({ state: 'wait', why: 'photos', photosReady: false });
    expect(shown.text()).toMatch(/Fermez ce menu\.\s*Cliquez sur l'icône/u);
    expect(shown.testId('photo-now')).toBeNull();
    expect(shown.testId('state')?.dataset['state']).toBe('wait');
  });

  test('stop: resume comes first, and pause is not offered', async () => {
    const { client, shown } = await open({ state: 'stop', why: 'paused' });
    expect(shown.testId('pause')).toBeNull();
    await shown.press('Reprendre le journal');
    expect(client.calls).toEqual([{ name: 'resume', ask: {} }]);
  });

  test('none: nothing but the way to consent', async () => {
    const { client, shown } = await open({ state: 'none', owner: null, nearest: null });
    await shown.press('Activer le journal');
    expect(client.opened).toEqual(['welcome.html']);
    expect(shown.testId('journal')).toBeNull();
    expect(shown.testId('owner')).toBeNull();
  });

  test.each([
    ['storage', "Il n'y a presque plus de place"],
    ['full', "Il n'y a plus de place"],
    ['broken', 'Je ne peux plus écrire'],
    ['permission', 'Je ne peux pas lire le site'],
  ] as const)('warn: %s has its own sentence', async (why, said) => {
    const { shown } = await open({ state: 'warn', why });
    expect(shown.all('heading')).toContain(said);
  });

  test('a past date says since when', async () => {
    const { shown } = await open({ nearest: { what: 'permit', date: '2026-11-08', days: -9 } });
    expect(shown.testId('nearest')?.textContent).toContain('depuis 9 jours');
  });
});

describe('the questions of the popup', () => {
  test('the first account is confirmed by one tap', async () => {
    const { client, shown } = await open({
      owner: null,
      question: { ask: 'first-account', name: 'Amina EXEMPLE' },
    });
    expect(shown.text()).toContain('Le site montre le nom Amina EXEMPLE.');
    await shown.press("Oui, c'est moi");
    expect(client.calls).toEqual([{ name: 'itsMe', ask: {} }]);
  });

  test('another account: a consent of its own, or nothing; neither is filled', async () => {
    const { client, shown } = await open({ state: 'warn', question: { ask: 'other-account' } });
    expect(shown.root.querySelectorAll('.button-filled')).toHaveLength(0);
    await shown.press('Nouveau journal pour cette personne');
    await shown.press('Ne rien noter');
    expect(client.opened).toEqual(['welcome.html#other']);
    expect(client.calls).toEqual([{ name: 'noteNothing', ask: {} }]);
  });

  test.each([
    ['Karim EXEMPLE', { name: 'heldFor', ask: { stay: 'stay-1', person: 'karim' } }],
    ["Quelqu'un d'autre", { name: 'heldFor', ask: { stay: 'stay-1', person: null } }],
    ['Ne rien garder', { name: 'dropHeld', ask: { stay: 'stay-1' } }],
  ])('held lines: %s', async (name, call) => {
    const { client, shown } = await open({ owner: null, heldLines: 1, question: heldQuestion });
    await shown.press(name);
    expect(client.calls).toEqual([call]);
  });

  test('held lines say what was seen and when, and guess nobody', async () => {
    const { shown } = await open({
      owner: null,
      heldLines: 1,
      question: { ...heldQuestion, text: 'Service momentanément indisponible.' },
    });
    expect(shown.text()).toContain("Noté aujourd'hui à 14 h 05.");
    expect(shown.text()).toContain('« Service momentanément indisponible. »');
    expect(shown.root.querySelectorAll('.button-filled')).toHaveLength(0);
    expect(shown.testId('photo-now')).toBeNull();
  });
});
