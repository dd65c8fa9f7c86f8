/** Paused everywhere: nothing is noted and everything says so; the pause and its end stand in the journal. */
import { expect } from 'vitest';
import { TECHNICAL_ERROR, closeErrorDialog, waitForErrorDialog } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries, waitingLines } from './support/kept-entries.ts';
import { tapChip, untilChipSays } from './support/seen-chip.ts';
import { LONG_MS, moveOn, nothingWaits, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';
import { popupWith } from './support/whose-calls.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a pause everywhere notes nothing until the chip is told to go on',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    const popup = await popupWith(browser, page, 'pause');
    await popup.click('pause');
    await popup.click('pause-everywhere');
    await until(async () => (await popup.text()).includes('En pause'), {
      what: 'the state line to say that it is paused',
    });
    expect(await popup.has('resume')).toBe(true);
    await popup.close();
    await until(async () => (await browser.badge(page)).text === 'II', {
      what: 'the badge to say that it is paused',
      timeoutMs: LONG_MS,
    });
    await untilChipSays(browser, page, 'En pause');
    await nothingWaits(browser);
    const before = (await keptEntries(browser)).length;
    const held = (await waitingLines(browser)).length;

    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await clickNext(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    await closeErrorDialog(page);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await untilChipSays(browser, page, 'En pause');
    expect((await keptEntries(browser)).length).toBe(before);
    expect((await waitingLines(browser)).length).toBe(held);

    await tapChip(browser, page, 'Reprendre le journal');
    await moveOn(browser, page);
    const events = (await untilEntries(browser, 'recorder', 3)).map(
      (claims) => asRecord(claims['recorder'])['event'],
    );
    expect(events).toEqual(['consent', 'paused', 'resumed']);
    const entries = await keptEntries(browser);
    expect(entries.some(({ claims }) => claims['kind'] === 'incident')).toBe(false);
    expect(entries[before]?.claims['recorder']).toEqual({ event: 'resumed' });
  },
);
