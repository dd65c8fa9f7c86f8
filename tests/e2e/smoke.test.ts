/** The road in one breath: consent, log-in, *c'est moi*, a submission that fails, the entry that stands. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { clickSubmit, goToRecap, startStudentForm } from '../portal/student-form-driver.ts';
import { TECHNICAL_ERROR, waitForErrorDialog } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { arrive, consent, sayItsMe } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  ['chromium', 'firefox'],
  'a failed submission becomes one entry seen from both sides',
  async ({ browser, portal }) => {
    await consent(browser);
    const page = await arrive(browser, AMINA);
    await sayItsMe(browser, page);
    portal.addFault({
      match: { method: 'POST', path: /soumettre$/ },
      times: 1,
      fault: { status: 500 },
    });
    await startStudentForm(page);
    await goToRecap(page);
    await clickSubmit(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    const incidents = await until(
      async () => {
        const found = (await keptEntries(browser)).filter(
          (entry) => entry.claims['kind'] === 'incident',
        );
        return found.length > 0 && found;
      },
      { what: 'the incident to be signed' },
    );
    expect(incidents).toHaveLength(1);
    expect(asRecord(asRecord(incidents[0]?.claims['witnesses'])['network'])['status']).toBe(500);
  },
);
