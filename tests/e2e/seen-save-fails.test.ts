/** Saving a step fails on the server: the dialog's words and the exchange are one entry, and nothing else is. */
import { expect } from 'vitest';
import { TECHNICAL_ERROR, closeErrorDialog, waitForErrorDialog } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { expectSeen } from './support/seen-exchange.ts';
import { entriesOf, faulted, moveOn, strike, untilSaid } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

for (const status of [500, 503]) {
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
    `a step that the server refuses with ${status} is one entry of both witnesses`,
    async ({ browser, portal }) => {
      const page = await begin(browser);
      await startStudentForm(page);
      strike(portal, `step:${status}:1`);
      await fillStep(page, 1);
      await clickNext(page);
      await waitForErrorDialog(page, TECHNICAL_ERROR);
      // Somebody reads the words; whoever closes them within the blink of an eye leaves the network's witness alone.
      await untilSaid(browser, TECHNICAL_ERROR);
      await closeErrorDialog(page);
      await moveOn(browser, page);
      const incidents = await entriesOf(browser, 'incident');
      expect(incidents).toHaveLength(1);
      const [incident] = incidents;
      expectSeen(incident, faulted(portal)[0], { page: true });
      expect(incident).toMatchObject({ codes: ['A1'], source: 'auto', account: 'seen' });
      expect(String(incident?.['text'])).toContain(TECHNICAL_ERROR);
      expect(asRecord(incident?.['page'])).toMatchObject({
        route: '/sejour/demande-tse/etudiant',
        procedure: 'sejour/etudiant',
        kind: 'form-step',
      });
      expect(asRecord(incident?.['action'])).toMatchObject({ followed: 'response' });
    },
  );
}
