/** Two accounts after one another on one computer: nothing of B before B's own consent, then two journals that share nothing. */
import { expect } from 'vitest';
import { AMINA, BAO } from '../portal/accounts.ts';
import { logIn, logOut } from '../portal/portal-driver.ts';
import { chainFaults } from './support/chain-faults.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { press } from './support/person.ts';
import { LONG_MS, moveOn } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';
import { answerInPopup, popupWith, settle } from './support/whose-calls.ts';
import {
  canariesOf,
  everyWord,
  heldLines,
  journalsInOrder,
  placeOf,
  staysOf,
  wordsOfEntries,
} from './support/whose-journals.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'two accounts have two journals that share nothing',
  async ({ browser }) => {
    const page = await begin(browser, AMINA);
    await moveOn(browser, page);
    await logOut(page);
    // A page is read once it has settled: whoever hurries past it leaves no line.
    await until(async () => (await heldLines(browser)).length > 0, {
      what: 'the home page seen while nobody is logged in',
      timeoutMs: LONG_MS,
      everyMs: 250,
    });
    await logIn(page, BAO);
    await until(async () => (await browser.badge(page)).text === '!', {
      what: 'the badge to warn',
      timeoutMs: LONG_MS,
      everyMs: 250,
    });
    const popup = await popupWith(browser, page, 'new-journal');
    expect(await popup.has('note-nothing')).toBe(true);
    await popup.close();
    const before = await everyWord(browser);
    for (const word of canariesOf(BAO)) expect(before).not.toContain(word);
    // The search can find: the first account's name stands where it should.
    expect(before).toContain(AMINA.displayName);

    const welcome = await browser.extensionPage('welcome.html#other');
    await press(welcome, 'consent-yes');
    await until(async () => welcome.$('[data-testid="done"]'), { what: 'the second journal' });
    await welcome.close();
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until(
      async () => {
        const [, bao = []] = await journalsInOrder(browser);
        return bao.some(({ claims }) => claims['kind'] === 'state');
      },
      { what: "the state of B's request in B's journal", timeoutMs: LONG_MS, everyMs: 250 },
    );

    await settle(browser, page);
    expect((await heldLines(browser)).length).toBeGreaterThan(0);
    await answerInPopup(browser, page, `held-${await placeOf(browser, 1)}`);
    await until(async () => (await heldLines(browser)).length === 0, { what: 'the lines given' });
    await moveOn(browser, page);

    const [amina = [], bao = [], ...others] = await journalsInOrder(browser);
    expect(others).toEqual([]);
    for (const word of canariesOf(BAO)) expect(wordsOfEntries(amina)).not.toContain(word);
    for (const word of canariesOf(AMINA)) expect(wordsOfEntries(bao)).not.toContain(word);
    expect(bao.some(({ claims }) => asRecord(claims['ids'])['name'] === BAO.displayName)).toBe(
      true,
    );
    expect(bao.some(({ claims }) => claims['account'] === 'answered')).toBe(true);
    expect([...staysOf(amina)].filter((stay) => staysOf(bao).has(stay))).toEqual([]);
    expect([...chainFaults(amina), ...chainFaults(bao)]).toEqual([]);
  },
);
