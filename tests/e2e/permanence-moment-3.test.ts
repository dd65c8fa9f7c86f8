/** Moment 3, the lawyer's evening: from a file of 40 entries to a numbered set, and an exposé whose first page is read in a minute. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { courtFile } from '../support/court-file.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { downloaded } from './support/downloads.ts';
import { eachBrowser } from './support/each-browser.ts';
import { judgeFile, membersOf } from './support/judge-file.ts';
import { openFile } from './support/permanence-walk.ts';
import { tabAt } from './support/tab-at.ts';
import { press } from './support/person.ts';

const captures = 13;
const others = 5;
const mostRows = 10;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'moment 3: a file of 40 entries becomes a numbered set for the court',
  async ({ browser }) => {
    const path = await received(browser);
    const page = await browser.extensionPage('permanence.html');
    await openFile(page, path);
    await press(page, 'next-court');
    await page.waitForSelector('[data-testid="ids-agree"]');

    const expose = await printed(browser, page, { act: 'print-expose', paper: 'expose' });
    expect(expose.title).toMatch(/^01_Expose_\d{4}-\d\d-\d\d$/u);
    expect(expose.words).toContain('12 tentatives empêchées');
    expect(expose.words).toContain('EXEMPLE Amina');
    expect(expose.words).toContain('Fichier intact');
    expect(expose.words).toContain('ne prouve ni qui était devant');
    expect(expose.rows[0]).toBeGreaterThan(0);
    expect(Math.max(...expose.rows)).toBeLessThanOrEqual(mostRows);
    if (expose.pdfPages !== null) expect(expose.pdfPages).toBe(expose.rows.length);

    const inventory = await printed(browser, page, { act: 'print-inventory', paper: 'inventory' });
    expect(inventory.title).toMatch(/^00_Inventaire_/u);
    for (const said of ['2-1', `2-${captures}`, '03', '07', 'Mon travail est suspendu']) {
      expect(inventory.words).toContain(said);
    }

    await press(page, 'print-series');
    await page.waitForSelector('[data-testid="look-first"]');
    for (let at = 1; at <= captures; at += 1) await press(page, `other-no-2-${at}`);
    const series = await printed(browser, page, { act: 'print-series', paper: 'series' });
    expect(series.title).toMatch(/^02_Serie-de-captures_/u);
    expect(series.pages).toBe(captures);
    if (series.pdfPages !== null) expect(series.pdfPages).toBe(captures);

    await press(page, 'save-zip');
    const names = [...(await membersOf(await downloaded(browser.downloads, '.zip'))).keys()];
    expect(names).toHaveLength(others);
    expect(names.map((name) => name.slice(0, 3))).toEqual(['03_', '04_', '05_', '06_', '07_']);

    for (const kind of ['person', 'helper'] as const) {
      const statement = await printed(browser, page, {
        act: `print-${kind}`,
        paper: `statement-${kind}`,
      });
      expect(statement.words).toContain('441-7');
      if (statement.pdfPages !== null) expect(statement.pdfPages).toBe(1);
    }
    expect(browser.refusedHosts()).toEqual([]);
  },
);

/** The file beside the downloads, so that only what the product saves is found among these. */
async function received(browser: BrowserUnderTest): Promise<string> {
  const made = await courtFile();
  const path = join(browser.downloads, '..', made.name);
  await writeFile(path, Buffer.from(await made.blob.arrayBuffer()));
  expect(await judgeFile(path)).toMatchObject({ verdict: 'intact', faults: [] });
  return path;
}

/** Presses the act, reads the paper in its own tab, prints it where the browser can, and closes the tab. */
async function printed(browser: BrowserUnderTest, page: Page, of: { act: string; paper: string }) {
  await press(page, of.act);
  const tab = await tabAt(browser, 'print.html');
  await tab.bringToFront();
  await tab.waitForSelector(`[data-testid="${of.paper}"] *`, { timeout: 60_000 });
  await tab.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
  const told = {
    title: await tab.title(),
    words: (await tab.$eval('main', (main) => main.textContent)).replaceAll('\u00A0', ' '),
    rows: await tab.$$eval('.expose .page', (pages) =>
      pages.map((one) => one.querySelectorAll('table:not(.list) tbody tr').length),
    ),
    pages: (await tab.$$('.court-page')).length,
    pdfPages:
      browser.name === 'chromium' ? pagesOf(await tab.pdf({ preferCSSPageSize: true })) : null,
  };
  await tab.close();
  await page.bringToFront();
  return told;
}

function pagesOf(pdf: Uint8Array): number {
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page(?!s)/gu),
  ].length;
}
