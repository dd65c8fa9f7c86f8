/** Sent back to the login page without a word: no failure is claimed, the login page is a visit, the attribution ends. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { passLogin } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { SSO_HOST } from '../portal/start-portal.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, waitingLines } from './support/kept-entries.ts';
import { entriesOf, LONG_MS, moveOn, strike } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a redirect to the login page is a held visit of nobody and no incident',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    strike(portal, 'step:sso:1');
    await fillStep(page, 1);
    await clickNext(page);
    const held = await until(
      async () =>
        (await waitingLines(browser)).find(
          ({ claims }) => asRecord(asRecord(claims)['page'])['kind'] === 'sso-login',
        ),
      { what: 'the visit to the login page', timeoutMs: LONG_MS, everyMs: 250 },
    );
    expect(held['person']).toBeNull();
    expect(asRecord(held['claims'])).toMatchObject({ kind: 'visit', page: { host: SSO_HOST } });
    await passLogin(page, AMINA);
    await moveOn(browser, page);
    expect(await entriesOf(browser, 'incident')).toHaveLength(0);
  },
);
