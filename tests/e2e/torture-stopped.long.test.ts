/** Fifty times the worker or event page is stopped while lines are appended: each acknowledged line is one entry in the end. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { seededRandom } from '../portal/seeded-random.ts';
import { eachBrowser } from './support/each-browser.ts';
import { openLedger } from './support/ledger.ts';
import { keepMoving } from './support/restless.ts';
import { moveOn } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const STOPS = 50;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 1_800_000 },
  `stopped ${STOPS} times while appending, the background loses and doubles nothing`,
  async ({ browser }) => {
    const random = seededRandom(50);
    const ledger = openLedger(browser);
    const page = await begin(browser);
    await keepMoving(page);
    for (let stop = 1; stop <= STOPS; stop += 1) {
      const before = ledger.size;
      await page.bringToFront();
      await pause(random() * 1_500);
      await browser.stopWorker();
      await until(
        async () => {
          await page.bringToFront();
          await ledger.note();
          return ledger.size > before;
        },
        { what: `a line after stop ${stop}`, timeoutMs: 60_000, everyMs: 250 },
      );
      expect({ stop, faults: await ledger.faults() }).toEqual({ stop, faults: [] });
    }
    await page.reload();
    await moveOn(browser, page);
    expect(await ledger.faults()).toEqual([]);
    console.log(
      `${browser.name}: ${ledger.size} reports over ${STOPS} stops, none lost, none doubled`,
    );
  },
);
