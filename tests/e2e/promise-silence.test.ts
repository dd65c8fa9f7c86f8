/** Promise 1 over a whole story: no host but the portal's, no request of ours to the portal, nothing a page can see. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { clickDocument, logIn, openAccount, openHome } from '../portal/portal-driver.ts';
import {
  clickSubmit,
  goToRecap,
  startStudentForm,
  waitForConfirmation,
} from '../portal/student-form-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser, type Portal } from './support/each-browser.ts';
import { entryOf } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { consent, sayItsMe } from './support/person.ts';
import { until } from './support/until.ts';
import { launch } from './support/browser-under-test.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 400_000 },
  'a whole story asks no other host, and asks the portal nothing that it is not asked without Témoin',
  async ({ browser, portal }) => {
    await consent(browser);
    await applies(browser, portal, true);
    const file = await handOver(browser, { for: 'association' });
    expect(file.code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/u);
    expect(browser.refusedHosts()).toEqual([]);
    const watched = asked(portal);

    portal.reset();
    const alone = await launch({
      browser: browser.name,
      portalPort: portal.port,
      withoutExtension: true,
    });
    try {
      await applies(alone, portal, false);
      expect(watched).toEqual(asked(portal));
    } finally {
      await alone.close();
    }
  },
);

/** Logs in, fills and sends the form, looks at Mon compte, takes the document. */
async function applies(browser: BrowserUnderTest, portal: Portal, withUs: boolean): Promise<void> {
  const page = await browser.newPage();
  await openHome(page);
  await logIn(page, AMINA);
  if (withUs) await sayItsMe(browser, page);
  await startStudentForm(page);
  await goToRecap(page);
  await clickSubmit(page);
  await waitForConfirmation(page);
  // A person reads the confirmation before going on; a machine has left before the page has settled.
  if (withUs) await entryOf(browser, 'submission');
  await openAccount(page);
  const [name] = portal.account(AMINA.login)?.documents ?? [];
  if (name === undefined) throw new Error('the portal gave no confirmation of the deposit');
  await clickDocument(page, name);
  await until(() => portal.log().some(({ path }) => path.includes('/documents/')), {
    what: 'the document to be asked for',
  });
}

/** What the portal was asked, each as often as it was; a browser asks for the parts of a page in any order. */
function asked(portal: Portal): string[] {
  return portal
    .log()
    .map(({ method, host, path, status }) => `${method} ${host}${path} ${status}`)
    .toSorted();
}
