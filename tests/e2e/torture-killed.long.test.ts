/** Twenty times the browser is killed while lines are appended: what was acknowledged is there, once, and the chain is whole. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { seededRandom } from '../portal/seeded-random.ts';
import { eachBrowser } from './support/each-browser.ts';
import { openLedger } from './support/ledger.ts';
import { arrive } from './support/person.ts';
import { keepMoving } from './support/restless.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const KILLS = 20;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 1_800_000 },
  `killed ${KILLS} times while appending, it loses and doubles nothing`,
  async ({ browser }) => {
    const random = seededRandom(20);
    const ledger = openLedger(browser);
    let page = await begin(browser);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = ledger.size;
      await keepMoving(page);
      await until(
        async () => {
          await page.bringToFront();
          await ledger.note();
          return ledger.size > before + 1;
        },
        { what: `lines before kill ${kill}`, timeoutMs: 60_000, everyMs: 250 },
      );
      // The instant of death is the story: anywhere between two lines, or inside one.
      await pause(random() * 1_500);
      await browser.kill();
      await browser.relaunch();
      expect({ kill, faults: await ledger.faults() }).toEqual({ kill, faults: [] });
      page = await arrive(browser, AMINA);
    }
    console.log(
      `${browser.name}: ${ledger.size} reports over ${KILLS} kills, none lost, none doubled`,
    );
  },
);
