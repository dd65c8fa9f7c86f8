/** One tab is paused: it notes nothing and says so, the other goes on. */
import { expect } from 'vitest';
import { openHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { LONG_MS, moveOn, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { tryHome } from '../portal/portal-driver.ts';
import { until } from './support/until.ts';
import { answerInPopup, popupWith } from './support/whose-calls.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a paused tab notes nothing while the other goes on',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    const other = await browser.newPage();
    await openHome(other);
    const popup = await popupWith(browser, page, 'pause');
    await popup.click('pause');
    await popup.click('pause-tab');
    await until(() => popup.has('resume'), { what: 'the way to resume' });
    await popup.close();
    await untilChipSays(browser, page, 'En pause');
    await until(async () => (await browser.badge(page)).text === 'II', {
      what: 'the badge of the paused tab',
      timeoutMs: LONG_MS,
    });
    expect((await browser.badge(other)).text).not.toBe('II');

    strike(portal, 'document:503:1');
    await tryHome(page);
    await openHome(page);
    await untilChipSays(browser, page, 'En pause');
    await other.bringToFront();
    await moveOn(browser, other);
    const entries = await keptEntries(browser);
    expect(entries.some(({ claims }) => claims['kind'] === 'incident')).toBe(false);

    await page.bringToFront();
    await answerInPopup(browser, page, 'resume');
    await moveOn(browser, page, '/plandusite');
    const visits = await untilEntries(browser, 'visit');
    expect(visits.map((claims) => asRecord(claims['page'])['route'])).toContain('/plandusite');
  },
);
