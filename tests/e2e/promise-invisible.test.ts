/** Promise 1 in the page: with the chip off the document is the one that the portal made, and its script sees nothing of ours. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { BAO } from '../portal/accounts.ts';
import { logIn } from '../portal/portal-driver.ts';
import { PORTAL_HOST } from '../portal/hosts.ts';
import { launch, type BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { entryOf } from './support/handover-story.ts';
import { consent, sayItsMe } from './support/person.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'with the chip off, DOM, globals, events and messages are those of a browser without Témoin',
  async ({ browser, portal }) => {
    await consent(browser);
    await chipOff(browser);
    const page = await watchedPage(browser);
    await logIn(page, BAO);
    await sayItsMe(browser, page);
    await entryOf(browser, 'state');
    const withUs = await seenByThePage(page);

    portal.reset();
    const alone = await launch({
      browser: browser.name,
      portalPort: portal.port,
      withoutExtension: true,
    });
    try {
      const other = await watchedPage(alone);
      await logIn(other, BAO);
      const without = await seenByThePage(other);
      expect(without.dom).toContain('Mon compte');
      expect(withUs).toEqual(without);
    } finally {
      await alone.close();
    }
  },
);

/** By the call that the settings screen makes. */
async function chipOff(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.extensionPage('print.html');
  const answer: unknown = await page.evaluate(`(globalThis.browser ?? globalThis.chrome)
    .runtime.sendMessage({ temoin: 1, call: 'settings', ask: { chip: false } })`);
  expect(answer).toMatchObject({ ok: true });
  await page.close();
}

/** A tab on the portal whose own script listens for all that another script could let fall. */
async function watchedPage(browser: BrowserUnderTest): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.defineProperty(window, 'pageHeard', { value: heard });
    addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`));
    new MutationObserver((changes) => {
      for (const { addedNodes, attributeName } of changes) {
        if (attributeName !== null) heard.push(`attribute ${attributeName}`);
        for (const node of addedNodes) heard.push(`added ${node.nodeName}`);
      }
    }).observe(document, { childList: true });
    const dispatch: unknown = Object.getOwnPropertyDescriptor(
      EventTarget.prototype,
      'dispatchEvent',
    )?.value;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(`event ${event.type}`);
      return typeof dispatch === 'function' && Reflect.apply(dispatch, this, [event]) === true;
    };
  });
  await page.goto(`https://${PORTAL_HOST}/particuliers/`);
  return page;
}

interface SeenByThePage {
  readonly dom: string;
  readonly globals: string[];
  readonly heard: string;
  readonly rootChildren: string[];
  readonly storage: string[];
  readonly prototypes: string[];
}

async function seenByThePage(page: Page): Promise<SeenByThePage> {
  return page.evaluate(() => ({
    dom: document.documentElement.outerHTML.replaceAll(/\b\d{2}:\d{2}(?::\d{2})?\b/gu, 'HH:MM'),
    globals: Object.getOwnPropertyNames(window).toSorted(),
    heard: JSON.stringify(Reflect.get(window, 'pageHeard')),
    rootChildren: [...document.documentElement.children].map(({ nodeName }) => nodeName),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].toSorted(),
    prototypes: ['fetch', 'XMLHttpRequest', 'addEventListener', 'history'].map((name) =>
      String(Reflect.get(window, name)),
    ),
  }));
}
