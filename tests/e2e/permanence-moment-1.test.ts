/** Moment 1: three doors, consent, the portal fails, two sheets, and nothing of the person on the computer, in 15 acts. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import {
  closeErrorDialog,
  logIn,
  openHome,
  TECHNICAL_ERROR,
  tryHome,
  waitForErrorDialog,
} from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { foundIn, identityOf, neverKept, unwrapped } from './support/canaries.ts';
import { downloaded } from './support/downloads.ts';
import { eachBrowser, type StoryContext } from './support/each-browser.ts';
import { extensionStorage } from './support/extension-storage.ts';
import { judgeFile } from './support/judge-file.ts';
import {
  atStep,
  beginTogether,
  endAll,
  leavePortal,
  openFile,
  untilStoresEmpty,
  volunteer,
  type Volunteer,
} from './support/permanence-walk.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { apart, NEAR_MS, strike } from './support/seen-lines.ts';
import { chipOpenAt, failedAt, markChip } from './support/seen-marks.ts';

const mostActs = 15;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 360_000 },
  'moment 1: from three doors to two sheets and an empty profile',
  async (context) => {
    const { browser } = context;
    const helper = await volunteer(browser);
    const page = await failedTogether(context, helper);
    await leavePortal(browser, helper, page);
    await everythingLeft(browser, helper);
    await broughtBack(browser, helper);
  },
);

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 360_000 },
  'moment 1 with the portal down at the end: the helper ticks that the browser gets closed',
  async (context) => {
    const { browser, portal } = context;
    const helper = await volunteer(browser);
    const page = await failedTogether(context, helper);
    strike(portal, 'document:503');
    await tryHome(page);
    await helper.page.bringToFront();
    await helper.press('end');
    await atStep(helper.page, 'logout');
    await helper.press('end-closing');
    await atStep(helper.page, 'file');
    await everythingLeft(browser, helper, 1);
  },
);

/** Consent with the person, log-in, one form step that fails, told by the chip in time; answers the portal's tab. */
async function failedTogether({ browser, portal }: StoryContext, helper: Volunteer): Promise<Page> {
  const page = await beginTogether(browser, helper);
  await openHome(page);
  await logIn(page, AMINA);
  await startStudentForm(page);
  strike(portal, 'step:500:1');
  await fillStep(page, 1);
  await markChip(page);
  await clickNext(page);
  await waitForErrorDialog(page, TECHNICAL_ERROR);
  const said = await untilChipSays(browser, page, TECHNICAL_ERROR);
  expect(said).toContain("C'est noté,");
  expect(said).toContain("Ce n'est pas votre faute.");
  expect(apart(await chipOpenAt(page), await failedAt(page))).toBeLessThanOrEqual(NEAR_MS);
  await closeErrorDialog(page);
  return page;
}

/** @param more acts that a portal which is down costs: its tick. */
async function everythingLeft(
  browser: BrowserUnderTest,
  helper: Volunteer,
  more = 0,
): Promise<void> {
  const sheet = await endAll(browser, helper);
  expect(sheet.pages).toBe(4);
  expect(sheet.words).toContain(TECHNICAL_ERROR);
  const path = await downloaded(browser.downloads, '.zip');
  const judged = await judgeFile(path);
  expect(judged).toMatchObject({ verdict: 'intact', faults: [] });
  expect(sheet.words).toContain(judged.code);
  expect(sheet.left).toContain(path.split('/').at(-1));
  expect(helper.acts()).toBeLessThanOrEqual(mostActs + more);

  // The search can find: the sheet, which is paper now, named the person.
  const canaries = [...identityOf(AMINA), ...neverKept(AMINA, [])];
  expect(foundIn(sheet.words, canaries)).toContain('last name');
  expect(foundIn(sheet.title, canaries)).toEqual([]);
  await untilStoresEmpty(browser);
  const stores = JSON.stringify(await browser.dumpDatabase('temoin'));
  const kept = `${stores}\n${await extensionStorage(browser)}`;
  expect(foundIn(unwrapped(kept), canaries)).toEqual([]);
  const { page } = helper;
  const shown = `${page.url()} ${await page.title()} ${await page.content()}`;
  expect(foundIn(shown, canaries)).toEqual([]);
  expect(browser.refusedHosts()).toEqual([]);
}

/** Next week: the file that she brings back is read here as hers, before any portal (told whole in `permanence-next-week`). */
async function broughtBack(browser: BrowserUnderTest, helper: Volunteer): Promise<void> {
  const path = await downloaded(browser.downloads, '.zip');
  expect(await openFile(helper.page, path)).toContain(TECHNICAL_ERROR);
  await helper.press('next-together');
  await helper.page.waitForSelector('[data-testid="continues"]');
  const said = await helper.page.$eval('[data-testid="continues"]', (box) => box.textContent);
  expect(said).toContain(AMINA.displayName);
  expect(said).toContain('sera refusé');
}
