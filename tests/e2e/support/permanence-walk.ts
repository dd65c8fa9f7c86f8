/** Walks through *Essayons ensemble* and *Terminer* as a volunteer does; each act outside the portal is counted. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PORTAL_HOST } from '../../portal/hosts.ts';
import { logOut } from '../../portal/portal-driver.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { press } from './person.ts';
import { tabAt } from './tab-at.ts';
import { until } from './until.ts';

export interface Volunteer {
  readonly page: Page;
  /** Acts so far: presses, a choice in a list, initials typed, a tab closed. */
  acts(): number;
  press(testId: string, page?: Page): Promise<void>;
  /** Counts an act that the story does itself. */
  count(): void;
}

export async function volunteer(browser: BrowserUnderTest): Promise<Volunteer> {
  const page = await browser.extensionPage('permanence.html');
  let acts = 0;
  return {
    page,
    acts: () => acts,
    count: () => {
      acts += 1;
    },
    press: async (testId, where = page) => {
      acts += 1;
      await press(where, testId);
    },
  };
}

/** From the three doors through the consent; answers the portal's tab that opened. */
export async function beginTogether(browser: BrowserUnderTest, helper: Volunteer): Promise<Page> {
  await helper.press('to-together');
  return agree(browser, helper);
}

/** The consent read with the person, from the screen that asks for it; answers the portal's tab that opened. */
export async function agree(browser: BrowserUnderTest, helper: Volunteer): Promise<Page> {
  const { page } = helper;
  await page.waitForSelector('[data-testid="language"]');
  helper.count();
  await page.select('[data-testid="language"]', 'ar');
  helper.count();
  await page.type('[data-testid="initials"]', 'MB');
  await helper.press('together-yes');
  const portal = await tabAt(browser, `https://${PORTAL_HOST}/`);
  portal.setDefaultTimeout(60_000);
  await portal.bringToFront();
  return portal;
}

/** Hands a file to the first door, as if it was chosen, and waits for what is said of it. */
export async function openFile(page: Page, path: string): Promise<string> {
  const input = await page.waitForSelector('input[data-testid="file-input"]', { visible: false });
  const file = await input?.toElement('input');
  await file?.uploadFile(path);
  await page.waitForSelector('[data-testid="verdict"]', { timeout: 60_000 });
  return page.$eval('main', (main) => main.innerText);
}

/** Logs out of the portal, waits until that is seen, and opens *Terminer* at its file. */
export async function leavePortal(
  browser: BrowserUnderTest,
  helper: Volunteer,
  portal: Page,
): Promise<void> {
  await logOut(portal);
  // Nothing is read behind another tab: the helper stays until the page stands.
  await untilPresence(browser, '"loggedOut":true');
  await helper.page.bringToFront();
  await helper.press('end');
  await atStep(helper.page, 'file');
}

/** Waits until the running session knows of it; `fact` as JSON has it. */
export async function untilPresence(browser: BrowserUnderTest, fact: string): Promise<void> {
  await until(
    async () => JSON.stringify(await browser.readDatabase('temoin', 'presence')).includes(fact),
    { what: `the session to know ${fact}`, timeoutMs: 60_000, everyMs: 250 },
  );
}

export async function atStep(page: Page, step: string): Promise<void> {
  await page.waitForSelector(`[data-testid="step-${step}"][data-state="now"]`, {
    timeout: 60_000,
  });
}

/** Choices and the association's key may stay, and what is named; everything else of the database goes with the session. */
export async function untilStoresEmpty(
  browser: BrowserUnderTest,
  but: readonly string[] = [],
): Promise<void> {
  await until(
    async () => {
      const stores = await browser.dumpDatabase('temoin');
      return Object.entries(stores).every(
        ([name, rows]) => name === 'settings' || but.includes(name) || rows.length === 0,
      );
    },
    { what: 'the stores of the session to be empty', timeoutMs: 45_000 },
  );
}

/** Whoever keeps a case says yes to *garder* first; the alias is the association's. */
async function keepCase(helper: Volunteer, alias: string): Promise<void> {
  const { page } = helper;
  await page.waitForSelector('[data-testid="new-alias"]', { timeout: 60_000 });
  helper.count();
  await page.type('[data-testid="new-alias"]', alias);
  await helper.press('new-case');
  await page.waitForSelector('[data-testid="case-kept"]');
  expect(await page.$eval('[data-testid="case-kept"]', (said) => said.textContent)).toContain(
    alias,
  );
}

/**
 * From the open step *Faire le fichier* to *Terminé*; answers what the sheet said before its tab was closed.
 * @param keep alias of the new case that is kept of the person; none unless told
 */
export async function endAll(
  browser: BrowserUnderTest,
  helper: Volunteer,
  keep?: string,
): Promise<{ pages: number; words: string; title: string; left: string }> {
  const { page } = helper;
  await helper.press('all-no');
  if (keep !== undefined) await helper.press('consent-keep-yes');
  await helper.press('make-file');
  if (keep !== undefined) await keepCase(helper, keep);
  await helper.press('end-print');
  const paper = await tabAt(browser, 'print.html');
  await paper.bringToFront();
  await paper.waitForSelector('[data-testid="end-verso"]');
  const words = await paper.$eval('main', (main) => main.innerText);
  const pages = (await paper.$$('.end-page')).length;
  const title = await paper.title();
  // The browser's own print window is not ours to test, and nobody would answer it.
  await paper.evaluate(() => {
    window.print = () => undefined;
  });
  await helper.press('print', paper);
  helper.count();
  await paper.close();
  for (const id of ['end-signed', 'end-given', 'end-erase']) await helper.press(id);
  await page.waitForSelector('[data-testid="end-files"]');
  const left = await page.$eval('[data-testid="end-files"]', (list) => list.textContent);
  for (const id of ['end-cleared', 'end-done']) await helper.press(id);
  return { pages, words, title, left };
}
