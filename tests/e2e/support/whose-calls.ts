/** Calls of the extension's own protocol from one of its pages, and answers given in the real popup. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, PopupHandle } from './browser-under-test.ts';
import { until } from './until.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** One call as the journal page makes it; `back` is the tab that comes to the front again. */
export async function callFromPage(
  browser: BrowserUnderTest,
  { call, ask = {}, back }: { call: string; ask?: object; back?: Page | undefined },
): Promise<unknown> {
  const page = await browser.extensionPage('journal.html');
  const answer = await page.evaluate(
    (name, what) => chrome.runtime.sendMessage({ temoin: 1, call: name, ask: what }),
    call,
    ask,
  );
  await page.close();
  await back?.bringToFront();
  return answer;
}

/** What happens before a file is made: due and attributable lines become entries. */
export async function settle(browser: BrowserUnderTest, back?: Page): Promise<void> {
  await callFromPage(browser, { call: 'settle', back });
}

/** Thirty-one minutes without an observation, said to the store (no clock is moved); then the background looks again. */
export async function endStay(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.extensionPage('journal.html');
  await page.evaluate(async () => {
    const opened = indexedDB.open('temoin');
    await new Promise((resolve) => opened.addEventListener('success', resolve, { once: true }));
    const store = opened.result.transaction('presence', 'readwrite').objectStore('presence');
    const asked = store.get('here');
    await new Promise((resolve) => asked.addEventListener('success', resolve, { once: true }));
    const put = store.put({ ...asked.result, lastAt: Date.now() - 31 * 60_000 });
    await new Promise((resolve) => put.addEventListener('success', resolve, { once: true }));
    opened.result.close();
    await chrome.runtime.sendMessage({ temoin: 1, call: 'settings', ask: {} });
  });
  await page.close();
}

/** Opens the popup over that tab until it shows what the test id names. */
export async function popupWith(
  browser: BrowserUnderTest,
  page: Page,
  testId: string,
): Promise<PopupHandle> {
  await until(
    async () => {
      await browser.clickIcon(page);
      const popup = await browser.popup();
      const seen = await until(() => popup.has(testId), {
        what: testId,
        timeoutMs: 3_000,
      }).catch(() => false);
      if (!seen) await popup.close();
      return seen;
    },
    { what: `the popup to show ${testId}`, timeoutMs: 60_000, everyMs: 500 },
  );
  return browser.popup();
}

/** Presses what the test id names in the popup, waits until it is taken, closes the popup. */
export async function answerInPopup(
  browser: BrowserUnderTest,
  page: Page,
  testId: string,
): Promise<void> {
  const popup = await popupWith(browser, page, testId);
  await popup.click(testId);
  await until(async () => !(await popup.has(testId)), { what: `${testId} to be taken` });
  await popup.close();
}
