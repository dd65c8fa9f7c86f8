/** The browser dies right after the chip said *C'est noté*: on the next start the entry stands, once. */
import { expect } from 'vitest';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { chainFaults } from './support/chain-faults.ts';
import { eachBrowser } from './support/each-browser.ts';
import { keptEntries } from './support/kept-entries.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { nothingWaits, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'what the chip said to be noted survives the death of the browser',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await clickNext(page);
    await untilChipSays(browser, page, "C'est noté");
    await browser.kill();
    await browser.relaunch();
    await untilEntries(browser, 'incident');
    await nothingWaits(browser);
    const entries = await keptEntries(browser);
    expect(entries.filter(({ claims }) => claims['kind'] === 'incident')).toHaveLength(1);
    expect(chainFaults(entries)).toEqual([]);
  },
);
