/** When the page itself last changed: the moment from which a person could say that it is there. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** Once a document. The chip is one element beside `body` or in it: its own changes are not the page's. */
export async function noteChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { changedAt: Date.now() });
    new MutationObserver(() => Object.assign(window, { changedAt: Date.now() })).observe(
      document.querySelector('app-root') ?? document.body,
      { childList: true, subtree: true, characterData: true, attributes: true },
    );
  });
}

/** Epoch milliseconds. */
export async function lastChange(page: Page): Promise<number> {
  return v.parse(v.number(), await page.evaluate('changedAt'));
}
