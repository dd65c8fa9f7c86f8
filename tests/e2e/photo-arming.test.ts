/** A click arms photos as long as each browser says: Chromium keeps it over a reload and loses it at the SSO, Firefox loses it at the reload. */
import { goToLogin, logOut } from '../portal/portal-driver.ts';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { LONG_MS } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';
import { popupWith } from './support/whose-calls.ts';

async function untilBadge(browser: BrowserUnderTest, page: Page, text: string): Promise<void> {
  await until(async () => (await browser.badge(page)).text === text, {
    what: `the badge to say ${text}`,
    timeoutMs: LONG_MS,
    everyMs: 250,
  });
}

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a click arms photos as long as the browser keeps it',
  async ({ browser }) => {
    const page = await begin(browser);
    await (await popupWith(browser, page, 'photo-now')).close();
    await untilBadge(browser, page, '●');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await untilBadge(browser, page, browser.name === 'chromium' ? '●' : '○');
    if (browser.name === 'firefox') {
      await (await popupWith(browser, page, 'photo-now')).close();
      await untilBadge(browser, page, '●');
    }
    await logOut(page);
    await goToLogin(page);
    await untilBadge(browser, page, '○');
  },
);
