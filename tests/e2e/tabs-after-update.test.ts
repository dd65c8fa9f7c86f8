/** An update while the tab stays open: the new observer takes over, alone; nothing is noted twice and no reload is needed. */
import { expect } from 'vitest';
import { TECHNICAL_ERROR, waitForErrorDialog } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { untilChipSays } from './support/seen-chip.ts';
import {
  entriesOf,
  LONG_MS,
  moveOn,
  nothingWaits,
  strike,
  untilEntries,
} from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'an update goes on in the open tab with one observer',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    await nothingWaits(browser);
    const visits = (await entriesOf(browser, 'visit')).length;
    const born = await page.evaluate(() => performance.timeOrigin);
    await browser.install();
    // The new observer tells where it is: that is how the take-over is known.
    await until(async () => (await entriesOf(browser, 'visit')).length > visits, {
      what: 'the new observer to speak',
      timeoutMs: LONG_MS,
      everyMs: 250,
    });
    await page.bringToFront();
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await clickNext(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    await untilChipSays(browser, page, TECHNICAL_ERROR);
    await untilEntries(browser, 'incident');
    await moveOn(browser, page);
    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    expect(incidents[0]?.['text']).toContain(TECHNICAL_ERROR);
    const faq = (await entriesOf(browser, 'visit')).filter(
      (claims) => asRecord(claims['page'])['route'] === '/faq',
    );
    expect(faq).toHaveLength(1);
    expect(await chips(page)).toBe(1);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(born);
    expect((await keptEntries(browser)).length).toBeGreaterThan(0);
  },
);

/** Our elements in the page: whatever hangs from the document element beside head and body. */
function chips(page: { evaluate<T>(look: () => T): Promise<T> }): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        ({ localName }) => localName !== 'head' && localName !== 'body',
      ).length,
  );
}
