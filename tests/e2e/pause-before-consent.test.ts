/** Promise 2: before consent the portal is used and fails, and not one row is written. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { openHome, TECHNICAL_ERROR, tryHome, waitForErrorDialog } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { keptEntries } from './support/kept-entries.ts';
import { arrive, consent } from './support/person.ts';
import { chipText } from './support/seen-chip.ts';
import { allLines, moveOn, strike } from './support/seen-lines.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'nothing is written before consent',
  async ({ browser, portal }) => {
    await welcomeIsOpen(browser);
    const page = await arrive(browser, AMINA);
    await startStudentForm(page);
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await clickNext(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    strike(portal, 'document:503:1');
    await tryHome(page);
    await openHome(page);
    expect(await chipText(browser, page)).toBe('');
    const stores = await browser.dumpDatabase('temoin');
    expect(Object.entries(stores).filter(([, rows]) => rows.length > 0)).toEqual([]);

    // The same tab is heard once consent is given: the silence before was not deafness.
    await consent(browser);
    await page.bringToFront();
    await moveOn(browser, page);
    expect((await keptEntries(browser)).length + (await allLines(browser)).length).toBeGreaterThan(
      1,
    );
  },
);

/** The installation opens it over whatever is in front, and Chromium then paints the tab behind no more. */
async function welcomeIsOpen(browser: BrowserUnderTest): Promise<void> {
  // Firefox does not tell the address of an extension's page.
  if (browser.name === 'firefox') return;
  await until(
    async () => (await browser.pages()).some((page) => page.url().includes('welcome.html')),
    { what: 'the welcome tab', timeoutMs: 60_000 },
  );
}
