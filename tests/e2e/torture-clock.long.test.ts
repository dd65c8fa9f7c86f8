/** The computer's clock is set back and forward under a browser that records: the chain keeps its order, and tells of the clock. */
import { expect, test } from 'vitest';
import { startPortal } from '../portal/start-portal.ts';
import { launch, type BrowserName, type BrowserUnderTest } from './support/browser-under-test.ts';
import { chainFaults } from './support/chain-faults.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { makeMovedClock } from './support/moved-clock.ts';
import {
  allLines,
  LONG_MS,
  moveOn,
  nothingWaits,
  strike,
  untilEntries,
  type Claims,
} from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const HOUR = 3_600;
/** Seconds ahead of the true clock, one after the other; the portal's server keeps the true one. */
const CHANGES = [0, -2 * HOUR, 72 * HOUR, -72 * HOUR, HOUR];
/** Seconds between a line and the moment at which it is looked at, on a machine with much to do. */
const NEAR = 300;

test.each<BrowserName>(['chromium', 'firefox'])(
  'a clock that jumps loses no line, turns none round, and is told [%s]',
  { timeout: 900_000 },
  async (name) => {
    const clock = await makeMovedClock();
    const portal = await startPortal({});
    const browser = await launch({ browser: name, portalPort: portal.port, env: clock.env });
    try {
      const page = await begin(browser);
      for (const [index, ahead] of CHANGES.entries()) {
        // Set while the line before still waits for its five seconds.
        await clock.set(ahead);
        await moveOn(browser, page, index % 2 === 0 ? '/faq' : '/plandusite');
        strike(portal, 'unread:500:1');
        await page.evaluate(async () => (await fetch('/api/notifications/non-lu')).status);
        await until(async () => (await incidentsOf(browser)).length > index, {
          what: `failure ${index + 1} to be acknowledged`,
          timeoutMs: LONG_MS,
          everyMs: 250,
        });
      }
      await nothingWaits(browser);
      const incidents = await untilEntries(browser, 'incident', CHANGES.length);
      const skews = (await keptEntries(browser)).map(({ claims }) => skewOf(claims));
      for (const [index, ahead] of CHANGES.entries()) {
        expect(Math.abs(aheadOf(incidents[index]) - ahead)).toBeLessThan(NEAR);
        expect(skews.some((skew) => Math.abs(skew - ahead) < NEAR)).toBe(true);
      }
      await expectOrder(browser);
    } finally {
      await browser.close();
      await portal.close();
      await clock.dispose();
    }
  },
);

/** `kept` never goes back, numbers have no hole, and each entry names the one before. */
async function expectOrder(browser: BrowserUnderTest): Promise<void> {
  const entries = await keptEntries(browser);
  expect(chainFaults(entries)).toEqual([]);
  const kept = entries.map(({ claims }) => String(claims['kept']));
  expect(kept).toEqual(kept.toSorted());
}

async function incidentsOf(browser: BrowserUnderTest): Promise<Claims[]> {
  return (await allLines(browser)).filter(({ kind }) => kind === 'incident');
}

/** Seconds by which the line's own instant is ahead of the server's, as the exchange tells it. */
function aheadOf(claims: Claims | undefined): number {
  const http = claims?.['http'];
  const exchange = asRecord(Array.isArray(http) ? http[0] : undefined);
  return (Date.parse(String(claims?.['at'])) - Date.parse(String(exchange['serverDate']))) / 1_000;
}

/** Seconds of skew that the entry's `clock` tells. */
function skewOf(claims: Claims | undefined): number {
  return Number(asRecord(claims?.['clock'])['skew']) / 1_000;
}
