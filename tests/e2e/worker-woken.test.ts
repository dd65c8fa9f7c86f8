/** A main document that fails wakes a stopped worker by `webRequest` alone: no content script runs on a page that never came. */
import { expect } from 'vitest';
import { tryHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, waitingLines } from './support/kept-entries.ts';
import { consent } from './support/person.ts';
import { exchangesOf, LONG_MS, strike } from './support/seen-lines.ts';
import { until } from './support/until.ts';

for (const fault of ['document:503', 'document:reset'] as const)
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
    `a stopped worker is woken by ${fault}`,
    async ({ browser, portal }) => {
      await consent(browser);
      const page = await browser.newPage();
      await browser.stopWorker();
      expect(await browser.workerAlive()).toBe(false);
      strike(portal, fault);
      await tryHome(page);
      const [line] = await until(
        async () => {
          const rows = await waitingLines(browser);
          const found = rows
            .map((row) => asRecord(row['claims']))
            .filter((claims) => exchangesOf(claims).length > 0);
          return found.length > 0 && found;
        },
        { what: 'the failure to be acknowledged', timeoutMs: LONG_MS, everyMs: 250 },
      );
      expect(line).toMatchObject({ kind: 'incident', codes: ['A1'] });
      const [exchange] = exchangesOf(line);
      if (fault === 'document:503') expect(exchange).toMatchObject({ status: 503 });
      else expect(String(exchange?.['error'])).toMatch(/ERR_EMPTY_RESPONSE|NS_ERROR_NET_/);
    },
  );
