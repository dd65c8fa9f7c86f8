/** The extension's data are cleared under a living worker, twice: it is said where the person is, and a new journal begins whole. */
import { expect } from 'vitest';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { chainFaults } from './support/chain-faults.ts';
import { eachBrowser } from './support/each-browser.ts';
import { keptEntries } from './support/kept-entries.ts';
import { consent, sayItsMe } from './support/person.ts';
import { keepMoving } from './support/restless.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { moveOn, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 600_000 },
  'data cleared while lines are kept: said on the page and in the popup, and a new journal begins',
  async ({ browser }) => {
    const page = await begin(browser);
    await keepMoving(page);
    for (let time = 0; time < 2; time += 1) {
      await untilEntries(browser, 'visit', 3);
      await clearData(browser);
      await page.bringToFront();
      await untilChipSays(browser, page, 'Les données du navigateur ont été vidées');
      await browser.clickIcon(page);
      const popup = await browser.popup();
      await until(async () => (await popup.text()).includes("Votre journal n'est plus ici"), {
        what: 'the popup to say it',
      });
      await popup.close();
      expect(await keptEntries(browser)).toEqual([]);
      await consent(browser);
      await page.bringToFront();
      await sayItsMe(browser, page);
      await moveOn(browser, page);
      const entries = await keptEntries(browser);
      expect(entries.length).toBeGreaterThan(1);
      expect(chainFaults(entries)).toEqual([]);
    }
  },
);

/** What the browser does when site data are cleared: open connections are asked to close, then all is gone. */
async function clearData(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.extensionPage('print.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('temoin');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('not deleted')));
      }),
  );
  await page.close();
}
