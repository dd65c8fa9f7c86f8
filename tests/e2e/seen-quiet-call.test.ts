/** A call of the page fails and no word of it reaches the screen: the network tells it alone, on the page where it was. */
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { expectSeen } from './support/seen-exchange.ts';
import { entriesOf, faulted, moveOn, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a failed call without words on the page is one entry of the network alone',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await moveOn(browser, page);
    strike(portal, { match: { path: '/api/notifications' }, fault: { status: 500 }, times: 1 });
    await page.evaluate(async () => {
      await fetch('/api/notifications?per_page=3');
    });
    await untilEntries(browser, 'incident');
    await moveOn(browser, page, '/plandusite');
    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    expectSeen(incidents[0], faulted(portal)[0], { page: false });
    expect(incidents[0]).toMatchObject({ codes: ['A1'] });
    expect(incidents[0]).not.toHaveProperty('text');
    expect(asRecord(incidents[0]?.['page'])).toMatchObject({ route: '/faq' });
    expect(JSON.stringify(incidents[0])).not.toContain('per_page');
  },
);
