/** The connection breaks when the form is sent: the browser's error and the dialog's words are one entry. */
import { expect } from 'vitest';
import { TECHNICAL_ERROR, closeErrorDialog, waitForErrorDialog } from '../portal/portal-driver.ts';
import {
  clickSubmit,
  goToRecap,
  startStudentForm,
  SUBMIT_LABEL,
} from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { expectSeen } from './support/seen-exchange.ts';
import { entriesOf, faulted, moveOn, strike, untilSaid } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a submission whose connection breaks is one entry with the error of the browser',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    await goToRecap(page);
    strike(portal, 'submit:reset');
    await clickSubmit(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    portal.clearFaults();
    await untilSaid(browser, TECHNICAL_ERROR);
    await closeErrorDialog(page);
    await moveOn(browser, page);
    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    const [incident] = incidents;
    expectSeen(incident, faulted(portal).at(-1), { page: true, error: /^(net::ERR|NS_ERROR)_/u });
    expect(incident).toMatchObject({ codes: ['A1'] });
    expect(asRecord(incident?.['action'])).toMatchObject({ label: SUBMIT_LABEL });
    expect(asRecord(incident?.['page'])).toMatchObject({ kind: 'form-recap' });
    expect(await entriesOf(browser, 'submission')).toHaveLength(0);
  },
);
