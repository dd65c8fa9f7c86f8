/** The right to read the portal is taken back in the browser and given again: said, noted, and the open tab is watched again without a reload. */
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { chainFaults } from './support/chain-faults.ts';
import { chipText, untilChipSays } from './support/seen-chip.ts';
import { entriesOf, moveOn } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { readSites } from './support/site-access.ts';
import { until } from './support/until.ts';

const GONE = 'Je ne peux pas lire le site';
/** The chip's card, which says what to do as well. */
const SAID = 'Le navigateur ne me laisse plus lire le site.';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'the right to read the portal is taken back and given again',
  async ({ browser }) => {
    const page = await begin(browser);
    await readSites(browser, page, false);
    await page.bringToFront();
    await untilChipSays(browser, page, SAID);
    expect((await browser.badge(page)).text).toBe('!');
    await browser.clickIcon(page);
    const popup = await browser.popup();
    await until(async () => (await popup.text()).includes(GONE), { what: 'the popup to say it' });
    expect(await popup.has('give-access')).toBe(true);
    await popup.close();
    const welcome = await browser.extensionPage('welcome.html');
    await welcome.waitForSelector('[data-testid="no-access"]');
    await welcome.close();

    await readSites(browser, page, true);
    await page.bringToFront();
    await until(async () => !(await chipText(browser, page)).includes(SAID), {
      what: 'the chip to take it back',
    });
    const before = (await entriesOf(browser, 'visit')).length;
    await moveOn(browser, page);
    expect((await entriesOf(browser, 'visit')).length).toBeGreaterThan(before);
    const events = (await entriesOf(browser, 'recorder')).map(
      (claims) => asRecord(claims['recorder'])['event'],
    );
    expect(events.filter((one) => one === 'permission-lost')).toHaveLength(1);
    expect(events.filter((one) => one === 'started')).toHaveLength(1);
    expect(chainFaults(await keptEntries(browser))).toEqual([]);
  },
);
