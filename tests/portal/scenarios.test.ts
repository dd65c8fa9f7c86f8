/** Facts about the scenarios: each can be played, each code has a row, and what they promise is what the server answers. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeRow } from '#core/attempt/codes.ts';
import { AMINA, BAO, DAWIT } from './accounts.ts';
import { NEWCOMER } from './api-changes.ts';
import { CAPTCHA } from './appointment-site.ts';
import { askPortal, type Reply, signInByProgram } from './ask-portal.ts';
import { playScenario } from './play-scenario.ts';
import { SCENARIOS, scenarioList, scenarioNamed } from './scenarios.ts';
import { COMPLAINTS } from './scenarios-complaints.ts';
import { APPOINTMENT_HOST, type Portal, SSO_HOST, startPortal } from './start-portal.ts';
import { LONGEST } from './timings.ts';

const LOGIN = '/auth/realms/anef-usagers/protocol/openid-connect/auth';

let portal: Portal;
let port: number;

beforeAll(async () => {
  portal = await startPortal({ timings: { submitMs: 0 }, pace: 0.001 });
  port = portal.port;
});
beforeEach(() => portal.reset());
afterAll(() => portal.close());

function play(name: string): void {
  const scenario = scenarioNamed(name);
  if (scenario === undefined) throw new Error(name);
  playScenario(portal, scenario);
}

async function json(reply: Reply | Promise<Reply>): Promise<unknown> {
  return JSON.parse((await reply).body.toString());
}

async function asked(account: typeof AMINA, path: string): Promise<Reply> {
  const headers = { cookie: await signInByProgram(port, account) };
  return askPortal({ port, path, headers });
}

describe('scenarios', () => {
  test.each(Object.keys(SCENARIOS))('%s can be played', (name) => {
    play(name);
    const { accounts = {}, faults = [] } = scenarioNamed(name) ?? {};
    for (const [login, patch] of Object.entries(accounts)) {
      expect(portal.account(login)).toMatchObject(patch);
    }
    expect(faults).toHaveLength(new Set(faults).size);
  });

  test.each(Object.entries(COMPLAINTS))('%s names a code and says it first', (name, { says }) => {
    const code = name.split('-')[0] ?? '';
    expect(codeRow(code)).not.toBeNull();
    expect(says.startsWith(code)).toBe(true);
  });

  test('every scenario is on the list', () => {
    const lines = scenarioList().split('\n');
    expect(lines).toHaveLength(Object.keys(SCENARIOS).length);
  });

  test.each(['', 'nothing', 'toString', '__proto__'])('"%s" is no scenario', (name) => {
    expect(scenarioNamed(name)).toBeUndefined();
  });

  test('the page is told its quirks and its durations at the portal’s pace', async () => {
    play('raw-keys');
    play('slow-login');
    const told = await json(askPortal({ port, path: '/particuliers/assets/config.json' }));
    expect(told).toMatchObject({ rawKeys: true, settleMs: LONGEST.settleMs * 0.001 });
    portal.reset();
    const after = await json(askPortal({ port, path: '/particuliers/assets/config.json' }));
    expect(after).toMatchObject({ rawKeys: false, skin: 'A' });
  });
});

describe('what a person declares', () => {
  test.each([
    { name: 'C6-change', account: AMINA, path: '/api/sejour/usager/changement_situation' },
    { name: 'B2-travel', account: DAWIT, path: '/api/sejour/usager/titre_voyage' },
    { name: 'C4-complement', account: BAO, path: '/api/sejour/usager/demande_sejour/complement' },
  ])('$name is refused in words, and accepted without it', async ({ name, account, path }) => {
    const send = async (): Promise<number> => {
      const headers = { cookie: await signInByProgram(port, account) };
      return (await askPortal({ port, method: 'POST', path, headers, body: '{}' })).status;
    };
    play(name);
    expect(await send()).toBe(422);
    portal.reset();
    if (name === 'C4-complement') {
      const complement = { askedOn: '2026-11-16', wanted: ['Passeport'], canAnswer: true };
      portal.setAccount(account.login, { file: { ...account.file, complement } });
    }
    expect(await send()).toBe(200);
  });

  test('a request of nationality and a second request stand beside the first', async () => {
    const others = await json(asked(DAWIT, '/api/usager/autres-demandes'));
    expect(others).toMatchObject({ demandes: [{ statut: 'A_TRAITER' }] });
    const file = await json(asked(DAWIT, '/api/anf/dossier-stepper'));
    expect(file).toMatchObject({ dossier: { libelle: 'Demande en cours de traitement' } });
    expect((await asked(AMINA, '/api/anf/dossier-stepper')).status).toBe(204);
  });

  test.each([
    { numero: NEWCOMER, status: 201 },
    { numero: AMINA.login, status: 422 },
    { numero: '0000000000', status: 422 },
  ])('the number $numero is answered $status', async ({ numero, status }) => {
    const path = '/api/usager/inscription';
    const body = JSON.stringify({ numero });
    expect((await askPortal({ port, method: 'POST', path, body })).status).toBe(status);
  });
});

describe('the new interface', () => {
  test('the old address leads to it by two redirects, and back when it is over', async () => {
    play('new-skin');
    const first = await askPortal({ port, path: '/' });
    const second = await askPortal({ port, path: first.headers.location ?? '' });
    expect([first.headers.location, second.headers.location]).toEqual([
      '/particuliers/',
      '/usagers/',
    ]);
    const app = await askPortal({ port, path: '/usagers/' });
    expect(app.body.toString()).toContain('<base href="/usagers/"');
    portal.reset();
    expect((await askPortal({ port, path: '/particuliers/' })).status).toBe(200);
  });

  test('a file that it does not change is the old one', async () => {
    const own = await askPortal({ port, path: '/usagers/fields.js' });
    const shared = await askPortal({ port, path: '/usagers/api.js' });
    const old = await askPortal({ port, path: '/particuliers/api.js' });
    expect(own.body.toString()).toContain('fr-radio-group');
    expect(shared.body.equals(old.body)).toBe(true);
  });

  test.each([
    { name: 'new-skin', says: 'class="fr-btn"' },
    { name: 'english', says: '<html lang="en">' },
    { name: 'fine', says: 'class="primary-btn"' },
  ])('the login page of $name', async ({ name, says }) => {
    play(name);
    const page = await askPortal({ port, host: SSO_HOST, path: LOGIN });
    expect(page.body.toString()).toContain(says);
  });
});

test('a password that has run out gives no code', async () => {
  play('password-expired');
  await expect(signInByProgram(port, AMINA)).resolves.toBe('');
});

describe('the appointment site', () => {
  const base = '/rdvpref/reservation/demarche/4102/';
  const ask = async (path: string, code?: string): Promise<Reply> =>
    askPortal({
      port,
      host: APPOINTMENT_HOST,
      path,
      ...(code === undefined ? {} : { method: 'POST', body: `captchaUsercode=${code}` }),
    });

  test('leads to its captcha, which lets nobody through without the code', async () => {
    expect((await ask(base)).headers.location).toBe(`${base}cgu/`);
    expect((await ask(`${base}cgu/`, 'XXXXX')).body.toString()).toContain('Captcha invalide');
    expect((await ask(`${base}cgu/`, CAPTCHA)).headers.location).toBe(`${base}creneau/`);
  });

  test('shows its hours, or that there are none', async () => {
    expect((await ask(`${base}creneau/`)).body.toString()).toContain('Aucun créneau disponible');
    play('slots-free');
    expect((await ask(`${base}creneau/`)).body.toString()).toContain('lundi 30 novembre à 09:10');
  });

  test('answers 502 when told to', async () => {
    play('slots-502');
    expect((await ask(`${base}cgu/`)).status).toBe(502);
  });
});
