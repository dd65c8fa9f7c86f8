/** The portal's own document fails: told by the network alone where the browser shows a page of its own, by both where the server's words stand. */
import { expect } from 'vitest';
import { FAULT_PLACES } from '../portal/named-faults.ts';
import { openHome, tryHome } from '../portal/portal-driver.ts';
import { PORTAL_HOST } from '../portal/start-portal.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { expectSeen } from './support/seen-exchange.ts';
import { entriesOf, faulted, moveOn, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

const OUTAGES = [
  { status: 503, body: '', words: undefined },
  { status: 500, body: undefined, words: '500 Internal Server Error' },
] as const;

for (const { status, body, words } of OUTAGES) {
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
    `a document that fails with ${status} ${words === undefined ? 'and no words is one entry of the network alone' : 'and the words of a web server is one entry of both'}`,
    async ({ browser, portal }) => {
      const page = await begin(browser);
      const fault = body === undefined ? { status } : { status, body };
      strike(portal, { match: FAULT_PLACES.document, fault, times: 1 });
      await tryHome(page);
      await untilEntries(browser, 'incident');
      await openHome(page);
      await moveOn(browser, page);
      const incidents = await entriesOf(browser, 'incident');
      expect(incidents).toHaveLength(1);
      const [incident] = incidents;
      expectSeen(incident, faulted(portal)[0], { page: words !== undefined });
      expect(incident).toMatchObject({ codes: ['A1'], account: 'seen' });
      expect(asRecord(incident?.['page'])).toMatchObject({
        host: PORTAL_HOST,
        path: '/particuliers/',
      });
      if (words === undefined) expect(incident).not.toHaveProperty('text');
      else expect(String(incident?.['text'])).toContain(words);
    },
  );
}
