/** What happens in a private window is nobody's: no line of either witness, whatever fails there. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PORTAL_HOST } from '../portal/start-portal.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { inChromeScope } from './support/firefox-chrome-scope.ts';
import { asRecord } from './support/kept-entries.ts';
import { allLines, entriesOf, faulted, LONG_MS, moveOn, strike } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const HOME = `https://${PORTAL_HOST}/particuliers/`;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'nothing of a private window is kept',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    // The story reads the store through a tab of its own, which must not open in the private window.
    expect((await allLines(browser)).length).toBeGreaterThan(0);
    strike(portal, 'document:503:1');
    await openPrivately(browser, page, HOME);
    await until(() => faulted(portal).length === 1, {
      what: 'the failure in the private window',
      timeoutMs: LONG_MS,
    });
    const before = portal.log().length;
    await openPrivately(browser, page, `${HOME}#/plandusite`);
    await until(
      () =>
        portal
          .log()
          .slice(before)
          .some(({ path }) => path.endsWith('/config.json')),
      {
        what: 'the portal to run in the private window',
        timeoutMs: LONG_MS,
      },
    );
    await moveOn(browser, page);
    expect(await entriesOf(browser, 'incident')).toEqual([]);
    const routes = (await allLines(browser)).map(({ page: where }) => asRecord(where)['route']);
    expect(routes).toContain('/faq');
    expect(routes).not.toContain('/plandusite');
  },
);

/** A window of its own each time, as *Nouvelle fenêtre privée* opens one. */
async function openPrivately(browser: BrowserUnderTest, page: Page, url: string): Promise<void> {
  if (browser.name === 'firefox') {
    await inChromeScope(page.browser(), OPEN, url);
    return;
  }
  const context = await page.browser().createBrowserContext();
  // A document that fails is an answer, too.
  await (await context.newPage()).goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null);
}

const OPEN = `
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  // Before that, the window's own first page would come after ours.
  await opened.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString(args[0], { triggeringPrincipal });`;
