/** The lives that a hand-over starts from: a form that fails under somebody's eyes, and somebody who waits. */
import type { Page } from 'puppeteer-core';
import { AMINA, BAO } from '../../portal/accounts.ts';
import { FAULT_PLACES } from '../../portal/named-faults.ts';
import {
  closeErrorDialog,
  TECHNICAL_ERROR,
  waitForErrorDialog,
} from '../../portal/portal-driver.ts';
import { clickSubmit, goToRecap, startStudentForm } from '../../portal/student-form-driver.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { StoryContext } from './each-browser.ts';
import { keptEntries, type KeptEntry } from './kept-entries.ts';
import { arrive, consent, sayItsMe } from './person.ts';
import { until } from './until.ts';

/** Consent, log-in of AMINA, *c'est moi*, the whole form, one 500 at *Déposer*, one photo by hand; answers her tab. */
export async function oneFailureKept({ browser, portal }: StoryContext): Promise<Page> {
  await consent(browser);
  const page = await arrive(browser, AMINA);
  await sayItsMe(browser, page);
  portal.addFault({ match: FAULT_PLACES.submit, fault: { status: 500 }, times: 1 });
  await startStudentForm(page);
  await goToRecap(page);
  await clickSubmit(page);
  await waitForErrorDialog(page, TECHNICAL_ERROR);
  await entryOf(browser, 'incident');
  await photoByHand(browser, page);
  await closeErrorDialog(page);
  return page;
}

/** Consent, log-in of BAO, *c'est moi*, his request seen under instruction; answers his tab. */
export async function oneQuietDay({ browser }: StoryContext): Promise<Page> {
  await consent(browser);
  const page = await arrive(browser, BAO);
  await sayItsMe(browser, page);
  await entryOf(browser, 'state');
  return page;
}

/** *Garder une photo maintenant* in the real popup, and the entry that comes of it. */
export async function photoByHand(browser: BrowserUnderTest, page: Page): Promise<KeptEntry> {
  const before = await countOf(browser, 'photo');
  await browser.clickIcon(page);
  const popup = await browser.popup();
  await popup.click('photo-now');
  await until(async () => (await countOf(browser, 'photo')) > before, {
    what: 'the photo to be signed',
    timeoutMs: 45_000,
    everyMs: 300,
  });
  await popup.close();
  return entryOf(browser, 'photo');
}

/** The last signed entry of that kind, once there is one. */
export function entryOf(browser: BrowserUnderTest, kind: string): Promise<KeptEntry> {
  return until(
    async () => (await keptEntries(browser)).findLast(({ claims }) => claims['kind'] === kind),
    { what: `an entry of kind ${kind}`, timeoutMs: 60_000, everyMs: 300 },
  );
}

async function countOf(browser: BrowserUnderTest, kind: string): Promise<number> {
  return (await keptEntries(browser)).filter(({ claims }) => claims['kind'] === kind).length;
}
