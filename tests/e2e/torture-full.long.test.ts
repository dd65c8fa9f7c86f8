/** The disk under the profile is full, then it is not: nothing acknowledged is lost or doubled, and what could not be kept is said. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPortal } from '../portal/start-portal.ts';
import { launch, type BrowserName } from './support/browser-under-test.ts';
import { asRecord } from './support/kept-entries.ts';
import { openLedger } from './support/ledger.ts';
import { keepMoving } from './support/restless.ts';
import { entriesOf, LONG_MS, strike } from './support/seen-lines.ts';
import { chipText, untilChipSays } from './support/seen-chip.ts';
import { begin } from './support/seen-start.ts';
import { mountSmallDisk } from './support/small-disk.ts';
import { until } from './support/until.ts';

/** Megabytes. Firefox grants a tenth of the disk, and nothing is written under 16 MB of it. */
const DISK = 512;
const NO_ROOM = "Il n'y a plus de place";

test.each<BrowserName>(['chromium', 'firefox'])(
  'a full disk is said, and loses nothing that was acknowledged [%s]',
  { timeout: 900_000 },
  async (name) => {
    const disk = await mountSmallDisk(DISK);
    const portal = await startPortal({});
    const browser = await launch({
      browser: name,
      portalPort: portal.port,
      profileDir: join(disk.path, 'profile'),
    });
    try {
      const ledger = openLedger(browser);
      const page = await begin(browser);
      await keepMoving(page);
      await until(
        async () => {
          await ledger.note();
          return ledger.size > 5;
        },
        { what: 'lines before the disk is full', timeoutMs: LONG_MS, everyMs: 250 },
      );
      // Chromium threw the whole database away when it was written to, and opened again, in the last kilobytes.
      await disk.fill();
      await page.bringToFront();
      await untilChipSays(browser, page, NO_ROOM);
      const from = Date.now();
      strike(portal, 'unread:500:1');
      await page.evaluate(async () => (await fetch('/api/notifications/non-lu')).status);
      const to = Date.now();
      await disk.free();
      await until(async () => !(await chipText(browser, page)).includes(NO_ROOM), {
        what: 'the chip to take it back',
        timeoutMs: 2 * LONG_MS,
        everyMs: 500,
      });
      await page.bringToFront();
      const before = ledger.size;
      await until(
        async () => {
          await ledger.note();
          return ledger.size > before;
        },
        { what: 'lines after it', timeoutMs: LONG_MS, everyMs: 250 },
      );
      expect(await ledger.faults()).toEqual([]);
      const gap = await until(
        async () =>
          (await entriesOf(browser, 'recorder')).find(
            (claims) => asRecord(claims['recorder'])['event'] === 'gap',
          ),
        { what: 'the gap to be told', timeoutMs: 4 * LONG_MS, everyMs: 1_000 },
      );
      const at = Date.parse(String(gap['at']));
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThanOrEqual(to);
      expect(asRecord(gap['recorder'])).toMatchObject({ why: 'quota' });
      expect(await ledger.faults()).toEqual([]);
      console.log(`${name}: ${ledger.size} reports around a full disk, none lost, none doubled`);
    } finally {
      await browser.close();
      await portal.close();
      await disk.unmount();
    }
  },
);
