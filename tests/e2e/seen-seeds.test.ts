/** Faults drawn by chance: the journal and the portal's log tell of the same exchanges, none more and none less. */
import { expect } from 'vitest';
import { faultsFromSeed } from '../portal/named-faults.ts';
import { openHome } from '../portal/portal-driver.ts';
import type { AccessRow } from '../portal/start-portal.ts';
import { eachBrowser } from './support/each-browser.ts';
import {
  allLines,
  apart,
  exchangesOf,
  faulted,
  moveOn,
  NEAR_MS,
  strike,
  type Claims,
} from './support/seen-lines.ts';
import { maskedPath } from './support/seen-exchange.ts';
import { begin } from './support/seen-start.ts';
import { wander } from './support/seen-wander.ts';

for (const seed of [3, 11, 29]) {
  eachBrowser(
    { browsers: ['chromium', 'firefox'], timeoutMs: 400_000 },
    `the faults of seed ${seed} are in the journal as in the log of the portal`,
    async ({ browser, portal }) => {
      const page = await begin(browser);
      const rules = faultsFromSeed(seed);
      for (const rule of rules) strike(portal, rule);
      await wander(page, () => faulted(portal).length < rules.length);
      portal.clearFaults();
      await openHome(page);
      await moveOn(browser, page);
      const failures = failuresIn(portal.log());
      expect(failures.length + redirects(portal.log())).toBeGreaterThan(0);
      // A call that fails while nobody is logged in is held, not lost.
      const incidents = (await allLines(browser)).filter(({ kind }) => kind === 'incident');
      const told = incidents.flatMap(exchangesOf);
      expect(told.map(keyOf).toSorted()).toEqual(failures.map(keyOfRow).toSorted());
      for (const row of failures) {
        const near = told.filter((one) => keyOf(one) === keyOfRow(row));
        expect(Math.min(...near.map((one) => apart(one['at'], row.at)))).toBeLessThanOrEqual(
          NEAR_MS,
        );
      }
    },
  );
}

/** A fault that a browser could notice: an error status (not "nothing there", 404), or no answer. */
function failuresIn(log: readonly AccessRow[]): AccessRow[] {
  return log.filter(({ status }) => status === 'reset' || status >= 500 || status === 401);
}

function redirects(log: readonly AccessRow[]): number {
  return log.filter((row) => row.faulted && row.status === 302).length;
}

function keyOf(exchange: Claims): string {
  const ended = exchange['error'] === undefined ? String(exchange['status']) : 'reset';
  return `${String(exchange['method'])} ${String(exchange['path'])} ${ended}`;
}

function keyOfRow({ method, path, status }: AccessRow): string {
  return `${method} ${maskedPath(path)} ${status}`;
}
