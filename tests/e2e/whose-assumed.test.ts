/** Nobody logs in: on one's own computer with one journal the failures are assumed to be one's own, on a shared one never. */
import { expect } from 'vitest';
import { tryHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { entriesOf, strike, untilEntries } from './support/seen-lines.ts';
import { consent } from './support/person.ts';
import { settle } from './support/whose-calls.ts';
import { heldLines, untilHeldIncident } from './support/whose-journals.ts';

for (const computer of ['own', 'shared'] as const)
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
    `failures without log-in on one's ${computer} computer`,
    async ({ browser, portal }) => {
      await consent(browser, computer);
      const page = await browser.newPage();
      strike(portal, 'document:503:1');
      await tryHome(page);
      await untilHeldIncident(browser);
      expect(await entriesOf(browser, 'incident')).toEqual([]);
      await settle(browser);
      if (computer === 'own') {
        const incidents = await untilEntries(browser, 'incident');
        expect(incidents).toHaveLength(1);
        expect(incidents[0]).toMatchObject({ account: 'assumed', http: [{ status: 503 }] });
        expect(await heldLines(browser)).toEqual([]);
      } else {
        expect(await entriesOf(browser, 'incident')).toEqual([]);
        expect((await heldLines(browser)).some(({ kind }) => kind === 'incident')).toBe(true);
      }
    },
  );
