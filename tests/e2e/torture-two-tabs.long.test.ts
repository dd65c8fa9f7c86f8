/** Two portal tabs tell at the same time while the worker is stopped under them: one chain, no line lost or doubled, both heard. */
import { expect } from 'vitest';
import { openHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { openLedger } from './support/ledger.ts';
import { keepMoving } from './support/restless.ts';
import { moveOn } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const STOPS = 10;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 900_000 },
  'two tabs at once are one chain, and each is heard',
  async ({ browser }) => {
    const ledger = openLedger(browser);
    const one = await begin(browser);
    const other = await browser.newPage();
    await openHome(other);
    await Promise.all([one, other].map(keepMoving));
    for (let stop = 1; stop <= STOPS; stop += 1) {
      const before = ledger.size;
      await (stop % 2 === 0 ? one : other).bringToFront();
      await until(
        async () => {
          await ledger.note();
          return ledger.size > before + 2;
        },
        { what: `lines before stop ${stop}`, timeoutMs: 60_000, everyMs: 250 },
      );
      await browser.stopWorker();
      expect({ stop, faults: await ledger.faults() }).toEqual({ stop, faults: [] });
    }
    await one.reload();
    await other.close();
    await moveOn(browser, one);
    expect(await ledger.faults()).toEqual([]);
    const entries = await keptEntries(browser);
    expect(new Set(entries.map(({ kid }) => kid)).size).toBe(1);
    const documents = entries
      .filter(({ claims }) => claims['kind'] === 'visit')
      .map(({ claims }) => String(asRecord(claims['clock'])['boot']));
    const told = [...new Set(documents)].map(
      (boot) => documents.filter((each) => each === boot).length,
    );
    expect(told.filter((count) => count > STOPS / 2).length).toBeGreaterThanOrEqual(2);
    console.log(`${browser.name}: ${ledger.size} reports of two tabs over ${STOPS} stops`);
  },
);
