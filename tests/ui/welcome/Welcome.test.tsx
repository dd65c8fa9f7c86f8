// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { consentText } from '#ui/welcome/consent-lines.ts';
import { Welcome } from '#ui/welcome/Welcome.tsx';
import { fakeClient } from '../../gallery/fake-client.ts';
import { showScreen, spoken, testWords, type Shown } from '../../gallery/show-screen.tsx';

async function open(hash = '') {
  const client = fakeClient();
  return { client, shown: await showScreen(<Welcome client={client} hash={hash} />) };
}

async function untilConsent(shown: Shown, computer: RegExp): Promise<void> {
  await shown.press('Continuer');
  await shown.press('Continuer');
  await shown.choose(computer);
  await shown.press('Continuer');
}

describe('a browser that took the access to the site back', () => {
  test('is said above the page, and asked by one button that goes once it is given', async () => {
    const client = fakeClient({ access: { held: false, given: true } });
    const shown = await showScreen(<Welcome client={client} hash="" />);
    expect(shown.testId('no-access')?.textContent).toContain('Je ne peux pas lire le site');
    await shown.press("Redonner l'accès");
    expect(shown.testId('no-access')).toBeNull();
  });
});

describe('a journal that a newer Témoin wrote', () => {
  test('is said, and no consent is asked', async () => {
    const client = fakeClient({
      read: {
        settings: async () => Promise.reject(new DOMException('lower version', 'VersionError')),
      },
    });
    const shown = await showScreen(<Welcome client={client} hash="" />);
    expect(shown.testId('newer')?.textContent).toContain(
      'Cette version de Témoin est plus ancienne que votre journal',
    );
    expect(shown.all('button')).not.toContain('Continuer');
  });
});

describe('the first welcome', () => {
  test('sends nothing before the consent is given', async () => {
    const { client, shown } = await open();
    await untilConsent(shown, /^Partagé/u);
    expect(shown.all('heading')).toContain("Êtes-vous d'accord ?");
    expect(client.calls).toEqual([]);
  });

  test('leads a volunteer to the permanence without asking for any consent', async () => {
    const { client, shown } = await open();
    await shown.press('Je suis bénévole');
    expect(client.opened).toEqual(['permanence.html']);
    expect(client.calls).toEqual([]);
  });

  test('keeps in entry 0 every line that was on the screen', async () => {
    const { client, shown } = await open();
    await untilConsent(shown, /^À moi/u);
    const read = spoken(shown.root);
    await shown.press("J'accepte, activer le journal");
    const text = consentText(testWords().t, 'first');
    expect(client.calls).toEqual([
      { name: 'consent', ask: { text, lang: 'fr', computer: 'own', for: 'first' } },
    ]);
    for (const line of text.split('\n')) {
      for (const part of line.replace(/^- /u, '').split(/[[\]]/u)) {
        expect(read.replaceAll(/\s/gu, '')).toContain(part.replaceAll(/\s/gu, ''));
      }
    }
    expect(shown.testId('done')).not.toBeNull();
  });

  test('offers two answers of one size, neither filled', async () => {
    const { shown } = await open();
    await untilConsent(shown, /^À moi/u);
    const answers = ["J'accepte, activer le journal", 'Non, pas maintenant'];
    const [yes, no] = answers.map((name) => shown.get('button', name).className);
    expect(yes).toBe(no);
    expect(yes).toContain('button-64');
    expect(shown.root.querySelectorAll('.button-filled')).toHaveLength(0);
  });

  test('a refusal sends nothing and can be thought over', async () => {
    const { client, shown } = await open();
    await untilConsent(shown, /^À moi/u);
    await shown.press('Non, pas maintenant');
    expect(client.calls).toEqual([]);
    expect(shown.all('heading')).toEqual(["D'accord. Je ne note rien."]);
    await shown.press('Lire encore');
    expect(shown.all('heading')).toContain("Êtes-vous d'accord ?");
  });

  test('a consent that was not kept is said not to be', async () => {
    const { client, shown } = await open();
    client.fail('consent', 'disk-full');
    await untilConsent(shown, /^À moi/u);
    await shown.press("J'accepte, activer le journal");
    expect(shown.testId('failed')).not.toBeNull();
    expect(shown.testId('done')).toBeNull();
  });

  test('a library computer cannot reach consent', async () => {
    const { client, shown } = await open();
    await untilConsent(shown, /^Bibliothèque/u);
    expect(shown.all('heading')).toEqual(["N'installez pas Témoin ici"]);
    expect(shown.all('button')).not.toContain("J'accepte, activer le journal");
    expect(client.calls).toEqual([]);
  });

  test('no computer is chosen beforehand, and going on without an answer asks for it', async () => {
    const { shown } = await open();
    await shown.press('Continuer');
    await shown.press('Continuer');
    expect(shown.root.querySelector('input:checked')).toBeNull();
    await shown.press('Continuer');
    expect(shown.text()).toContain('Choisissez une réponse.');
  });

  test('a person who has consented is not asked again', async () => {
    const client = fakeClient();
    const settings = await client.read.settings();
    client.read.settings = async () => ({ ...settings, consented: true });
    const shown = await showScreen(<Welcome client={client} hash="" />);
    expect(shown.testId('done')).not.toBeNull();
  });

  test('the title takes the focus at each new step', async () => {
    const { shown } = await open();
    await shown.press('Continuer');
    expect(document.activeElement?.textContent).toBe('Témoin est votre carnet');
  });
});

describe('a second person on this computer', () => {
  test('consents for themselves, and the computer is shared from now on', async () => {
    const { client, shown } = await open('#other');
    await shown.press("J'accepte, activer le journal");
    const text = consentText(testWords().t, 'other');
    expect(client.calls).toEqual([
      { name: 'consent', ask: { text, lang: 'fr', computer: 'shared', for: 'other' } },
    ]);
  });

  test('refuses, and nothing is noted for their account', async () => {
    const { client, shown } = await open('#other');
    await shown.press('Non, pas maintenant');
    expect(client.calls).toEqual([{ name: 'noteNothing', ask: {} }]);
    expect(shown.testId('refused')).not.toBeNull();
  });
});

test('the globe keeps a language', async () => {
  const { client, shown } = await open('#language');
  await shown.press('Garder cette langue');
  expect(client.calls).toEqual([{ name: 'settings', ask: { language: 'fr' } }]);
});

test('help opens the journal', async () => {
  const { client, shown } = await open('#help');
  await shown.press('Ouvrir mon journal');
  expect(client.opened).toEqual(['journal.html']);
});
