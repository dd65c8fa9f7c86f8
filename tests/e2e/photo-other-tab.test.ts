/** Another tab is in front when the portal fails behind: no photo of it, ever, whatever the browser would allow. */
import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { PORTAL_HOST } from '../portal/hosts.ts';
import { fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { entriesOf, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';
import { popupWith } from './support/whose-calls.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    query(what: object): Promise<{ id?: number }[]>;
    getCurrent(): Promise<{ id?: number } | undefined>;
  };
  permissions: {
    request(what: object): Promise<boolean>;
    contains(what: object): Promise<boolean>;
  };
};

/** The product's own request, from a click; nothing is granted before. */
async function allowAllSites(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.extensionPage('journal.html');
  const all = { origins: ['<all_urls>'] };
  expect(await page.evaluate((what) => chrome.permissions.contains(what), all)).toBe(false);
  await page.evaluate((what) => {
    document.addEventListener('click', () => void chrome.permissions.request(what), { once: true });
  }, all);
  await page.mouse.click(5, 300);
  await until(() => page.evaluate((what) => chrome.permissions.contains(what), all), {
    what: 'the permission for all sites',
  });
  await page.close();
}

/** The portal fails in a tab that nobody sees: the network witness tells it, the page waits to be looked at. */
async function failBehind(browser: BrowserUnderTest, page: Page): Promise<void> {
  const other = await browser.newPage();
  await other.goto('data:text/html,<title>Secret</title><h1>Another site</h1>');
  await other.bringToFront();
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('app-actions-bar button')];
    buttons.find(({ textContent }) => textContent.includes('Enregistrer et poursuivre'))?.click();
  });
  await untilEntries(browser, 'incident');
}

/** Asks for a photo of the portal's tab, which is behind, and of the asking page's own tab, which is in front. */
async function askForBoth(browser: BrowserUnderTest): Promise<unknown[]> {
  const page = await browser.extensionPage('journal.html');
  const answers = await page.evaluate(async (host) => {
    const [portal] = await chrome.tabs.query({ url: `https://${host}/*` });
    const own = await chrome.tabs.getCurrent();
    const ask = async (tab: number | undefined): Promise<unknown> =>
      chrome.runtime.sendMessage({ temoin: 1, call: 'photoNow', ask: { tab: tab ?? -1 } });
    return [await ask(portal?.id), await ask(own?.id)];
  }, PORTAL_HOST);
  await page.close();
  return answers;
}

for (const allUrlsGranted of [false, true])
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 300_000, allUrlsGranted },
    `another tab in front is never photographed, ${allUrlsGranted ? 'even with every site allowed' : 'armed by a click'}`,
    async ({ browser, portal }) => {
      const page = await begin(browser);
      if (allUrlsGranted) await allowAllSites(browser);
      await startStudentForm(page);
      await (await popupWith(browser, page, 'photo-now')).close();
      strike(portal, 'step:500:1');
      await fillStep(page, 1);
      await failBehind(browser, page);
      const refused = (why: string) => ({ ok: true, value: { kept: false, why } });
      expect(await askForBoth(browser)).toEqual([
        refused('not-active'),
        refused(allUrlsGranted ? 'not-active' : 'not-armed'),
      ]);
      expect(await entriesOf(browser, 'photo')).toEqual([]);
      expect(await browser.readDatabase('temoin', 'pieces')).toEqual([]);
    },
  );
