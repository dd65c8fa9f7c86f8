/** *Tout effacer*: nothing is left in the database, nothing is watched, and the popup asks from the start again. */
import { expect } from 'vitest';
import { openAccount } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { extensionStorage } from './support/extension-storage.ts';
import { oneFailureKept } from './support/handover-story.ts';
import { press } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'erase all empties the database, and nothing more is noted before a new consent',
  async (context) => {
    const { browser } = context;
    const portalTab = await oneFailureKept(context);
    const page = await browser.extensionPage('journal.html');
    await press(page, 'erase-all');
    await press(page, 'erase-all-confirm');
    await until(async () => (await rowsLeft(browser)).length === 0, {
      what: 'the database to be empty',
      timeoutMs: 45_000,
    });
    await page.close();

    await portalTab.bringToFront();
    await portalTab.reload();
    await openAccount(portalTab);
    await browser.clickIcon(portalTab);
    const popup = await browser.popup();
    await until(() => popup.has('activate'), { what: 'the popup to ask for consent' });
    await popup.close();
    expect(await rowsLeft(browser)).toEqual([]);
    expect(await extensionStorage(browser)).not.toMatch(/kid|person|nameMac/u);
  },
);

async function rowsLeft(browser: Parameters<typeof extensionStorage>[0]): Promise<string[]> {
  const stores = await browser.dumpDatabase('temoin');
  return Object.entries(stores)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${name}: ${JSON.stringify(rows)}`);
}
