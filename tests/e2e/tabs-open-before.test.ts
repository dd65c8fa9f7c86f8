/** A portal tab that was open before the extension came is watched after consent, without a reload. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { logIn, openHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { consent, sayItsMe } from './support/person.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { entriesOf, moveOn } from './support/seen-lines.ts';
import { asRecord } from './support/kept-entries.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000, installLater: true },
  'a tab that was open before installation is watched without reload',
  async ({ browser }) => {
    const page = await browser.newPage();
    await openHome(page);
    await logIn(page, AMINA);
    const born = await page.evaluate(() => performance.timeOrigin);
    await browser.install();
    await consent(browser);
    await page.bringToFront();
    await untilChipSays(browser, page, 'Ce journal est à vous ?');
    await sayItsMe(browser, page);
    await moveOn(browser, page);
    const routes = (await entriesOf(browser, 'visit')).map(
      (claims) => asRecord(claims['page'])['route'],
    );
    expect(routes.filter((route) => route === '/faq')).toHaveLength(1);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(born);
  },
);
