/** Sent to the login page again and again without an error on any page: one line says so, seen by the network alone. */
import { expect } from 'vitest';
import { openHome } from '../portal/portal-driver.ts';
import { SSO_HOST } from '../portal/start-portal.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, waitingLines } from './support/kept-entries.ts';
import { LONG_MS } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const door = `https://${SSO_HOST}/auth/realms/anef-usagers/protocol/openid-connect/auth?client_id=anef-usagers&state=`;
const rounds = 6;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a log-in that goes round is one line of the network witness',
  async ({ browser }) => {
    const page = await begin(browser);
    for (let round = 0; round < rounds; round += 1) {
      await openHome(page);
      await page.goto(door + String(round), { waitUntil: 'domcontentloaded' });
    }
    const loops = async () =>
      (await waitingLines(browser))
        .map(({ claims }) => asRecord(claims))
        .filter(({ kind, codes }) => kind === 'incident' && JSON.stringify(codes) === '["A3"]');
    const found = await until(async () => ((await loops()).length > 0 ? loops() : undefined), {
      what: 'the loop',
      timeoutMs: LONG_MS,
      everyMs: 250,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      page: { host: SSO_HOST, kind: 'sso-login' },
      witnesses: { page: null },
    });
  },
);
