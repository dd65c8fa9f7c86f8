/** Moment 1 with cases: after *Terminer* nothing of the person stands outside the sealed case, and next week goes on from it. */
import { openAsBlob } from 'node:fs';
import { expect } from 'vitest';
import { verifyFile } from '#handover/verify-file.ts';
import { AMINA, BAO } from '../portal/accounts.ts';
import { logIn, logOut, openHome } from '../portal/portal-driver.ts';
import { digest, verify } from '../support/node-keys.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { foundIn, identityOf, neverKept, unwrapped } from './support/canaries.ts';
import { downloaded } from './support/downloads.ts';
import { eachBrowser } from './support/each-browser.ts';
import { extensionStorage } from './support/extension-storage.ts';
import { goesOnFrom, otherRefused, type Head } from './support/next-week.ts';
import {
  agree,
  beginTogether,
  endAll,
  leavePortal,
  untilPresence,
  untilStoresEmpty,
  volunteer,
  type Volunteer,
} from './support/permanence-walk.ts';

const passphrase = 'quatre mots au hasard';
const alias = 'La dame du mardi';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'next week with cases: the session goes on from the case, and refuses an account that is not its own',
  async ({ browser }) => {
    const head = await firstWeek(browser);
    await onlyTheSealedCase(browser);
    const helper = await volunteer(browser);
    await openCase(helper);
    await helper.press('case-together');
    await helper.page.waitForSelector('[data-testid="continues"]');
    const said = await helper.page.$eval('[data-testid="continues"]', (box) => box.textContent);
    expect(said).toContain('Ce journal continue le dossier gardé.');
    const portal = await agree(browser, helper);
    await openHome(portal);
    await logIn(portal, BAO);
    await otherRefused(browser, helper, BAO);
    await portal.bringToFront();
    await logOut(portal);
    await logIn(portal, AMINA);
    await untilPresence(browser, '"bound":true');
    await goesOnFrom(browser, [head]);
    expect(browser.refusedHosts()).toEqual([]);
  },
);

/** The association begins to keep cases; a session ends with one. Answers the head of the file that she took along. */
async function firstWeek(browser: BrowserUnderTest): Promise<Head> {
  const helper = await volunteer(browser);
  const { page } = helper;
  await helper.press('keep-cases');
  for (const field of ['new-passphrase', 'new-passphrase-again']) {
    await page.waitForSelector(`[data-testid="${field}"]`);
    await page.type(`[data-testid="${field}"]`, passphrase);
  }
  await helper.press('new-passphrase-act');
  await page.waitForSelector('[data-testid="cases-open"]', { timeout: 60_000 });
  await helper.press('to-doors');
  const portal = await beginTogether(browser, helper);
  await openHome(portal);
  await logIn(portal, AMINA);
  await untilPresence(browser, '"bound":true');
  await leavePortal(browser, helper, portal);
  // Else next week would find the tab of this one.
  await portal.close();
  await page.bringToFront();
  await endAll(browser, helper, alias);
  await page.close();
  const file = await openAsBlob(await downloaded(browser.downloads, '.zip'));
  const { kid, head } = await verifyFile(file, { digest, verify });
  if (kid === null || head === null) throw new Error('the file of the session has no head');
  return { kid, seq: head.seq, head: head.hash };
}

async function onlyTheSealedCase(browser: BrowserUnderTest): Promise<void> {
  await untilStoresEmpty(browser, ['cases']);
  // The case, and the key that the passphrase opens.
  expect(await browser.readDatabase('temoin', 'cases')).toHaveLength(2);
  const stores = JSON.stringify(await browser.dumpDatabase('temoin'));
  const kept = unwrapped(`${stores}\n${await extensionStorage(browser)}`);
  expect(foundIn(kept, canaries)).toEqual([]);
}

const canaries = [
  ...identityOf(AMINA),
  ...neverKept(AMINA, []),
  { what: 'alias', value: alias },
  { what: 'passphrase', value: passphrase },
];

/** In a new tab the cases are locked, and nothing of one is shown until the passphrase is. */
async function openCase(helper: Volunteer): Promise<void> {
  const { page } = helper;
  await helper.press('cases');
  await page.waitForSelector('[data-testid="cases-locked"]');
  expect(foundIn(`${await page.title()} ${await page.content()}`, canaries)).toEqual([]);
  await page.type('[data-testid="passphrase"]', passphrase);
  await helper.press('unlock');
  await helper.press('open-case');
  await page.waitForSelector('[data-testid="case-alias"]');
  // The search can find: open, the page names the case, and still not the person.
  expect(foundIn(await page.content(), canaries)).toEqual(['alias']);
}
