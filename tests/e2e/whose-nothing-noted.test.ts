/** Another account and *ne rien noter*: nothing of it is kept for that stay, and the first one's journal goes on. */
import { expect } from 'vitest';
import { AMINA, BAO } from '../portal/accounts.ts';
import { logIn, logOut, openAccount } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { keptEntries, waitingLines } from './support/kept-entries.ts';
import { moveOn, strike } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { tryHome } from '../portal/portal-driver.ts';
import { answerInPopup } from './support/whose-calls.ts';
import {
  canariesOf,
  everyWord,
  journalsInOrder,
  untilHeardAfter,
} from './support/whose-journals.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'ne rien noter keeps nothing of the other account for the stay',
  async ({ browser, portal }) => {
    const page = await begin(browser, AMINA);
    await logOut(page);
    await logIn(page, BAO);
    await answerInPopup(browser, page, 'note-nothing');
    const kept = (await keptEntries(browser)).length;
    const waiting = (await waitingLines(browser)).length;

    const from = Date.now();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await openAccount(page);
    await untilHeardAfter(browser, from);
    strike(portal, 'document:503:1');
    await tryHome(page);
    const again = Date.now();
    await tryHome(page);
    await openAccount(page);
    await untilHeardAfter(browser, again);
    expect((await keptEntries(browser)).length).toBe(kept);
    expect((await waitingLines(browser)).length).toBe(waiting);
    const words = await everyWord(browser);
    for (const word of canariesOf(BAO)) expect(words).not.toContain(word);

    await logOut(page);
    await logIn(page, AMINA);
    await moveOn(browser, page);
    const journals = await journalsInOrder(browser);
    expect(journals).toHaveLength(1);
    expect((await keptEntries(browser)).length).toBeGreaterThan(kept);
  },
);
