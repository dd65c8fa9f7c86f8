/** The session ends in mid-form: the lost call is the person's, what follows is nobody's until somebody logs in. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { passLogin } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, waitingLines } from './support/kept-entries.ts';
import { expectSeen } from './support/seen-exchange.ts';
import { entriesOf, faulted, LONG_MS, moveOn, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a 401 in mid-form is one session entry and ends the attribution',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    strike(portal, 'step:401:1');
    await fillStep(page, 1);
    await clickNext(page);
    const [incident] = await untilEntries(browser, 'incident');
    expectSeen(incident, faulted(portal)[0], { page: false });
    expect(incident).toMatchObject({ codes: ['A3'], account: 'seen' });
    expect(asRecord(incident?.['page'])).toMatchObject({
      kind: 'form-step',
      procedure: 'sejour/etudiant',
    });
    const held = await until(
      async () =>
        (await waitingLines(browser)).find(
          ({ claims }) => asRecord(asRecord(claims)['page'])['kind'] === 'sso-login',
        ),
      { what: 'the visit to the login page', timeoutMs: LONG_MS, everyMs: 250 },
    );
    expect(held['person']).toBeNull();
    const [presence] = await browser.readDatabase('temoin', 'presence');
    expect(JSON.stringify(presence)).toContain('"person":null');
    await passLogin(page, AMINA);
    await moveOn(browser, page);
    expect(await entriesOf(browser, 'incident')).toHaveLength(1);
  },
);
