/** A person's own acts on the extension, as stories need them: consent, *c'est moi*, reading what was kept. */
import type { Page } from 'puppeteer-core';
import type { PortalAccount } from '../../portal/accounts.ts';
import { logIn, openHome } from '../../portal/portal-driver.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { until } from './until.ts';

/** Walks through the welcome tab to the consent, as somebody on their own or a shared computer. */
export async function consent(
  browser: BrowserUnderTest,
  computer: 'own' | 'shared' = 'own',
): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  for (const id of ['continue', 'continue', `computer-${computer}`, 'continue', 'consent-yes'])
    await press(page, id);
  await until(async () => page.$('[data-testid="done"]'), { what: 'the journal to be active' });
  await page.close();
}

/** Presses what a test id names, once it is there and the tab is in front: the welcome tab may open over it. */
export async function press(page: Page, testId: string): Promise<void> {
  await until(
    async () => {
      await page.bringToFront();
      await page.locator(`[data-testid="${testId}"]`).setTimeout(10_000).click();
      return true;
    },
    { what: `${testId} to be pressed`, timeoutMs: 60_000 },
  );
}

/** Opens the portal in a new tab and logs in; says *c'est moi* in the popup when asked. */
export async function arrive(browser: BrowserUnderTest, account: PortalAccount): Promise<Page> {
  const page = await browser.newPage();
  await openHome(page);
  await logIn(page, account);
  return page;
}

/** *C'est moi* in the real popup; the portal page stays in front. */
export async function sayItsMe(browser: BrowserUnderTest, page: Page): Promise<void> {
  await until(
    async () => {
      await browser.clickIcon(page);
      const popup = await browser.popup();
      if (await popup.has('its-me')) return true;
      await popup.close();
      return false;
    },
    { what: 'the popup to ask whose journal it is', timeoutMs: 60_000, everyMs: 500 },
  );
  const popup = await browser.popup();
  await popup.click('its-me');
  await until(async () => !(await popup.has('its-me')), { what: 'the answer to be taken' });
  await popup.close();
}
