/** A tab that some other page opened, found by its address. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { until } from './until.ts';

export function tabAt(browser: BrowserUnderTest, address: string): Promise<Page> {
  return until(
    async () => {
      for (const page of await browser.pages())
        if ((await whereIs(page)).includes(address)) return page;
      return undefined;
    },
    { what: `a tab at ${address}`, timeoutMs: 60_000, everyMs: 200 },
  );
}

/** Asked of the tab itself: Firefox's driver calls every page of the extension `about:blank`. */
async function whereIs(page: Page): Promise<string> {
  const href: unknown = await page.evaluate('location.href').catch(() => '');
  return String(href);
}
