/** Facts about the false portal's server that every end-to-end test relies on. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ACCOUNTS, AMINA, BAO } from './accounts.ts';
import { documentPath } from './api-documents.ts';
import { askPortal, signInByProgram } from './ask-portal.ts';
import { namedFault } from './named-faults.ts';
import { type Portal, PORTAL_HOST, SSO_HOST, startPortal } from './start-portal.ts';

const NOW = Date.UTC(2026, 10, 24, 8, 30, 15, 250);
const FORM = '/api/sejour/usager/demande_sejour';

let portal: Portal;
let port: number;

beforeAll(async () => {
  portal = await startPortal({ now: () => NOW, timings: { submitMs: 0 } });
  port = portal.port;
});
beforeEach(() => portal.reset());
afterAll(() => portal.close());

function strike(text: string): void {
  const rule = namedFault(text);
  if (rule === undefined) throw new Error(text);
  portal.addFault(rule);
}

describe('hosts', () => {
  test.each([
    { host: PORTAL_HOST, path: '/particuliers/', status: 200, says: '<app-root' },
    {
      host: SSO_HOST,
      path: '/auth/realms/anef-usagers/protocol/openid-connect/auth',
      status: 200,
      says: 'id="password"',
    },
    { host: PORTAL_HOST, path: '/favicon.ico', status: 204, says: '' },
    { host: PORTAL_HOST, path: '/particuliers/..%2fhosts.ts', status: 404, says: '' },
    { host: PORTAL_HOST, path: '/__faults', status: 404, says: '' },
    { host: 'example.org', path: '/', status: 421, says: '' },
  ])('$host$path answers $status', async ({ host, path, status, says }) => {
    const reply = await askPortal({ port, host, path });
    expect(reply.status).toBe(status);
    expect(reply.body.toString()).toContain(says);
    expect(reply.headers.date).toBe('Tue, 24 Nov 2026 08:30:15 GMT');
  });

  test('no file of the app names another host', async () => {
    const names = ['index.html', 'main.js', 'sso.js', 'styles.css', 'shell.js'];
    for (const name of names) {
      const { body } = await askPortal({
        port,
        path: `/particuliers/${name === 'index.html' ? '' : name}`,
      });
      const hosts = [...body.toString().matchAll(/https?:\/\/([^/'"`\s]+)/g)].map(
        (match) => match[1],
      );
      expect(hosts.filter((host) => host !== SSO_HOST && host !== PORTAL_HOST)).toEqual([]);
    }
  });
});

describe('login', () => {
  test('a wrong password shows the sentence and gives no code', async () => {
    await expect(signInByProgram(port, { ...AMINA, password: 'x' })).resolves.toBe('');
    expect(portal.log().at(-2)?.status).toBe(200);
  });

  test('each person reads only what is theirs', async () => {
    for (const account of [AMINA, BAO]) {
      const cookie = await signInByProgram(port, account);
      const { body } = await askPortal({ port, path: '/api/usager/moi', headers: { cookie } });
      expect(JSON.parse(body.toString())).toMatchObject({
        usager: { identifiant_agdref: account.login },
      });
    }
  });

  test('the token given out is among the secrets', async () => {
    const cookie = await signInByProgram(port, AMINA);
    const token = cookie.split('; ')[0]?.replace('Authorization=', '');
    expect(portal.secrets()).toContain(token);
  });

  test('without a token the API answers 401 and is never cached', async () => {
    const reply = await askPortal({ port, path: '/api/usager/moi' });
    expect(reply.status).toBe(401);
    expect(reply.headers['cache-control']).toBe('no-store');
  });
});

describe('student form', () => {
  test('nobody has a request, then a draft, then a 19-digit number and a receipt', async () => {
    const headers = { cookie: await signInByProgram(port, AMINA) };
    expect((await askPortal({ port, path: FORM, headers })).status).toBe(204);
    const step = { port, method: 'PUT', path: `${FORM}/etape/1`, headers, body: '{"VILLE":"Ici"}' };
    expect((await askPortal(step)).status).toBe(200);
    expect((await askPortal({ port, path: FORM, headers })).body.toString()).toContain('Ici');
    const sent = await askPortal({ port, method: 'POST', path: `${FORM}/soumettre`, headers });
    expect(sent.body.toString()).toMatch(/"numero_demande":"75012026112400042\d\d"/);
    expect(portal.account(AMINA.login)).toMatchObject({
      request: { filedAt: '2026-11-24T09:30', step: 'sent' },
      documents: ['CONFIRMATION_DEMANDE_TITRE_SEJOUR_7503118264_20261124.pdf'],
    });
  });

  test('too small an income is refused in the portal’s words', async () => {
    const headers = { cookie: await signInByProgram(port, AMINA) };
    const path = `${FORM}/etape/3`;
    const reply = await askPortal({
      port,
      method: 'PUT',
      path,
      headers,
      body: '{"MONTANT":"614"}',
    });
    expect(reply.status).toBe(422);
    expect(reply.body.toString()).toContain('615€ / mois');
  });

  test('a document is a PDF under its own file name', async () => {
    const headers = { cookie: await signInByProgram(port, BAO) };
    const { body } = await askPortal({ port, path: FORM, headers });
    expect(body.toString()).toContain(documentPath(1));
    const reply = await askPortal({ port, headers, path: documentPath(1) });
    expect(reply.headers['content-disposition']).toBe(
      'attachment; filename="Attestation_prolongation_instruction_15-09-2026.pdf"',
    );
    expect(reply.body.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('faults', () => {
  test.each([
    { fault: 'document:500', path: '/particuliers/', status: 500, says: '<h1>500' },
    { fault: 'document:503', path: '/particuliers/', status: 503, says: 'nginx' },
    { fault: 'api:500', path: '/api/usager/moi', status: 500, says: '"_status":"ERR"' },
    { fault: 'document:sso', path: '/particuliers/', status: 302, says: '' },
  ])('$fault is answered and logged as a fault', async ({ fault, path, status, says }) => {
    strike(fault);
    const reply = await askPortal({ port, path });
    expect(reply.status).toBe(status);
    expect(reply.body.toString()).toContain(says);
    expect(portal.log()).toEqual([
      {
        at: '2026-11-24T08:30:15.250Z',
        method: 'GET',
        host: PORTAL_HOST,
        path,
        status,
        faulted: true,
      },
    ]);
  });

  test('a reset cuts the connection once and is logged', async () => {
    strike('document:reset:1');
    await expect(askPortal({ port, path: '/particuliers/' })).rejects.toThrow();
    expect((await askPortal({ port, path: '/particuliers/' })).status).toBe(200);
    expect(portal.log().map(({ status, faulted }) => [status, faulted])).toEqual([
      ['reset', true],
      [200, false],
    ]);
  });

  test('a 401 by fault ends the session of the one who asked', async () => {
    const headers = { cookie: await signInByProgram(port, AMINA) };
    const others = { cookie: await signInByProgram(port, BAO) };
    strike('step:401:1');
    const path = `${FORM}/etape/2`;
    expect((await askPortal({ port, method: 'PUT', path, headers, body: '{}' })).status).toBe(401);
    expect((await askPortal({ port, path: '/api/usager/moi', headers })).status).toBe(401);
    expect((await askPortal({ port, path: '/api/usager/moi', headers: others })).status).toBe(200);
  });

  test('the control address of this computer turns faults on and off', async () => {
    const control = { port, host: `127.0.0.1:${port}`, path: '/__faults' };
    await askPortal({ ...control, method: 'POST', body: 'document:503' });
    expect((await askPortal({ port, path: '/particuliers/' })).status).toBe(503);
    await askPortal({ ...control, method: 'DELETE' });
    expect((await askPortal({ port, path: '/particuliers/' })).status).toBe(200);
    expect((await askPortal({ ...control, method: 'POST', body: 'x' })).status).toBe(400);
  });
});

test('a reset of the portal forgets log, faults, requests and sessions', async () => {
  const headers = { cookie: await signInByProgram(port, AMINA) };
  portal.setAccount(AMINA.login, { request: BAO.request });
  strike('api:500');
  portal.reset();
  expect(portal.log()).toEqual([]);
  expect(portal.account(AMINA.login)).toEqual(AMINA);
  expect((await askPortal({ port, path: '/api/usager/moi', headers })).status).toBe(401);
});

test('the accounts have numbers of the real shapes, and no two the same', () => {
  for (const { login, request } of ACCOUNTS) {
    expect(login).toMatch(/^\d{10}$/);
    if (request !== null) expect(request.number).toMatch(/^\d{4}20\d{6}\d{7}$/);
  }
  expect(new Set(ACCOUNTS.map(({ login }) => login)).size).toBe(ACCOUNTS.length);
});
