/** Two accounts were seen around a failure: *C'était pour …*, and each answer does what it says (promise 9). */
import { expect } from 'vitest';
import { AMINA, BAO } from '../portal/accounts.ts';
import { logIn, logOut, openHome, tryHome } from '../portal/portal-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { entriesOf, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { answerInPopup, callFromPage, popupWith, settle } from './support/whose-calls.ts';
import { heldLines, untilHeldIncident } from './support/whose-journals.ts';
import { until } from './support/until.ts';

/** Rows, of which page and network make one entry together. */
const incidentsHeld = async (browser: BrowserUnderTest): Promise<number> =>
  (await heldLines(browser)).filter(({ kind }) => kind === 'incident').length;

const answers: readonly [string, string, (browser: BrowserUnderTest) => Promise<void>][] = [
  [
    'A takes them',
    'held-0',
    async (browser) => {
      const incidents = await untilEntries(browser, 'incident');
      expect(incidents).toHaveLength(1);
      expect(incidents[0]).toMatchObject({ account: 'answered', http: [{ status: 503 }] });
      expect(await heldLines(browser)).toEqual([]);
    },
  ],
  [
    "quelqu'un d'autre leaves them held, in no file",
    'held-other',
    async (browser) => {
      await settle(browser);
      expect(await entriesOf(browser, 'incident')).toEqual([]);
      expect(await incidentsHeld(browser)).toBeGreaterThan(0);
      expect(await callFromPage(browser, { call: 'popup', ask: { tab: null } })).toMatchObject({
        value: { question: null },
      });
    },
  ],
  [
    'ne rien garder drops them',
    'held-drop',
    async (browser) => {
      await until(async () => (await heldLines(browser)).length === 0, { what: 'them to be gone' });
      await settle(browser);
      expect(await entriesOf(browser, 'incident')).toEqual([]);
    },
  ],
];

for (const [title, testId, check] of answers)
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
    `failures among two accounts are asked for: ${title}`,
    async ({ browser, portal }) => {
      const page = await begin(browser, AMINA);
      await logOut(page);
      strike(portal, 'document:503:1');
      await tryHome(page);
      await untilHeldIncident(browser);
      await openHome(page);
      await logIn(page, BAO);
      await answerInPopup(browser, page, 'note-nothing');
      await settle(browser, page);
      expect(await incidentsHeld(browser)).toBeGreaterThan(0);
      const popup = await popupWith(browser, page, 'held-0');
      expect(await popup.text()).toContain("C'était pour");
      expect(await popup.text()).toContain(AMINA.displayName);
      await popup.close();
      await answerInPopup(browser, page, testId);
      await check(browser);
    },
  );
