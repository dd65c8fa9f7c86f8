/** A newer version opens the database while an older one still has it open in another tab: never silence, and nothing is lost. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openHome } from '../portal/portal-driver.ts';
import { buildProbe } from '../tools/detect/build-probe.ts';
import { eachBrowser } from './support/each-browser.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], withoutExtension: true },
  'an upgrade passes a tab that listens, is told of one that hangs, and keeps what was there',
  async ({ browser }) => {
    const code = await buildProbe(new URL('./support/upgrade-probe.ts', import.meta.url));
    const older = await tabWith(await browser.newPage(), code);
    const newer = await tabWith(await browser.newPage(), code);

    expect(await older.evaluate("temoinTab.now('listens')")).toBe(1);
    expect(await newer.evaluate("temoinTab.next('listens')")).toBe(2);

    await older.evaluate("temoinTab.keep('hangs')");
    expect(await older.evaluate("temoinTab.hold('hangs')")).toBe(1);
    expect(await newer.evaluate("temoinTab.next('hangs')")).toBe('TimeoutError');
    await older.evaluate('temoinTab.letGo()');
    expect(await newer.evaluate("temoinTab.next('hangs')")).toBe(2);
    expect(await newer.evaluate("temoinTab.kept('hangs')")).toBe(7);

    // Put back to the older version, the tab may not open it, and says why by a name of its own.
    expect(await older.evaluate("temoinTab.now('hangs')")).toBe('VersionError');
    expect(await newer.evaluate("temoinTab.kept('hangs')")).toBe(7);
  },
);

async function tabWith(page: Page, code: string): Promise<Page> {
  await openHome(page);
  await page.evaluate(code);
  return page;
}
