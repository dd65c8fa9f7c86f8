/** A failure before log-in is held, and given to the one account that was seen: before a file is made, or when the stay ends. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { logIn, openHome, tryHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { entriesOf, strike, untilEntries } from './support/seen-lines.ts';
import { consent, sayItsMe } from './support/person.ts';
import { endStay, settle } from './support/whose-calls.ts';
import { heldLines, untilHeldIncident } from './support/whose-journals.ts';

for (const [when, end] of [
  ['before a file is made', settle],
  ['when the stay ends', endStay],
] as const)
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
    `a failure before log-in goes to the only account seen, ${when}`,
    async ({ browser, portal }) => {
      await consent(browser);
      const page = await browser.newPage();
      strike(portal, 'document:503:1');
      await tryHome(page);
      await untilHeldIncident(browser);
      await openHome(page);
      await logIn(page, AMINA);
      await sayItsMe(browser, page);
      await untilEntries(browser, 'visit');
      expect(await entriesOf(browser, 'incident')).toEqual([]);
      await end(browser);
      const incidents = await untilEntries(browser, 'incident');
      expect(incidents).toHaveLength(1);
      expect(incidents[0]).toMatchObject({ account: 'seen', http: [{ status: 503 }] });
      const [visit] = await entriesOf(browser, 'visit');
      expect(incidents[0]?.['stay']).toBe(visit?.['stay']);
      expect(await heldLines(browser)).toEqual([]);
    },
  );
