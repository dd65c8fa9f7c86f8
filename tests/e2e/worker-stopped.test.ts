/** The worker is stopped before, during and after an append: each acknowledged line is one entry, and the chain is whole. */
import { expect } from 'vitest';
import { openHome, TECHNICAL_ERROR, tryHome } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { chainFaults } from './support/chain-faults.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries, waitingLines } from './support/kept-entries.ts';
import { exchangesOf, LONG_MS, moveOn, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

/** Waits until a line with these words is acknowledged; answers the ids of all that wait then. */
async function acknowledged(browser: BrowserUnderTest, words: string): Promise<string[]> {
  return until(
    async () => {
      const rows = await waitingLines(browser);
      const there = rows.some((row) => JSON.stringify(row['claims']).includes(words));
      return there && rows.filter(({ person }) => person !== null).map(({ id }) => String(id));
    },
    { what: `"${words}" to be acknowledged`, timeoutMs: LONG_MS },
  );
}

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 400_000 },
  'a worker stopped before, during and after an append costs and doubles no line',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await browser.stopWorker();
    strike(portal, 'document:503:1');
    await tryHome(page);
    await untilEntries(browser, 'incident');

    await openHome(page);
    await startStudentForm(page);
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    // The submission's messages meet a worker that goes away.
    await Promise.all([clickNext(page), browser.stopWorker()]);
    const ids = await acknowledged(browser, TECHNICAL_ERROR);
    await browser.stopWorker();
    await untilEntries(browser, 'incident', 2);

    await browser.stopWorker();
    await moveOn(browser, page);

    const entries = await keptEntries(browser);
    const incidents = entries.map(({ claims }) => claims).filter(({ kind }) => kind === 'incident');
    const said = incidents.filter(({ text }) => String(text).includes(TECHNICAL_ERROR));
    expect(said).toHaveLength(1);
    const statuses = incidents.flatMap((one) => exchangesOf(one).map(({ status }) => status));
    expect(statuses.filter((status) => status === 503)).toHaveLength(1);
    // The network witness may die while it tells: then it acknowledged nothing, and the page's line stands alone.
    expect(statuses.filter((status) => status === 500).length).toBeLessThanOrEqual(1);
    expect(incidents).toHaveLength(2);
    const reported = (await browser.readDatabase('temoin', 'reported')).map(asRecord);
    for (const id of ids) {
      const [became, ...more] = reported.filter((row) => row['id'] === id);
      expect(more).toEqual([]);
      expect(entries.filter(({ seq }) => seq === became?.['seq'])).toHaveLength(1);
    }
    expect(chainFaults(entries)).toEqual([]);
    expect((await waitingLines(browser)).filter(({ person }) => person !== null)).toEqual([]);
  },
);
