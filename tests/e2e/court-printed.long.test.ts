/** The court set printed by each browser: pages, order, fonts; and read again after a bad photocopy. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { courtFile } from '../support/court-file.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import {
  badPhotocopy,
  fontsOf,
  legibility,
  numbersIn,
  readByEye,
  textOf,
} from './support/paper-copy.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { openFile } from './support/permanence-walk.ts';
import { press } from './support/person.ts';
import { tabAt } from './support/tab-at.ts';

const captures = 13;
const mostRows = 10;
/** Part of the letters of codes and numbers that OCR must read: 0.90 to 0.98 were seen at 100 dpi, 0.22 at 40. Codes differ at each run. */
const legible = 0.8;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 600_000 },
  'the court set on paper: pages, order, fonts, and numbers that outlive a bad photocopy',
  async ({ browser }) => {
    const page = await browser.extensionPage('permanence.html');
    await openFile(page, await received(browser));
    await press(page, 'next-court');
    await page.waitForSelector('[data-testid="ids-agree"]');

    const inventory = await printed(browser, page, 'inventory');
    const expose = await printed(browser, page, 'expose');
    await press(page, 'print-series');
    await page.waitForSelector('[data-testid="look-first"]');
    for (let at = 1; at <= captures; at += 1) await press(page, `other-no-2-${at}`);
    const series = await printed(browser, page, 'series');

    expect([inventory, expose, series].map(({ title }) => title.slice(0, 3))).toEqual([
      '00_',
      '01_',
      '02_',
    ]);
    for (const paper of [inventory, expose, series]) {
      const { count, missing } = await fontsOf(paper.pdf);
      expect(count).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    }
    expect(await pdfPages(expose.pdf)).toBe(expose.sheets);
    // Every page of the inventory lists pieces: none bears its foot alone.
    for (let at = await pdfPages(inventory.pdf); at > 0; at -= 1)
      expect(await textOf(inventory.pdf, at), `page ${at}`).toMatch(/^\s*\d{2}(?:-\d+)?\s/mu);
    expect(await pdfPages(series.pdf)).toBe(captures);
    for (let at = 1; at <= captures; at += 1)
      expect(await textOf(series.pdf, at)).toMatch(new RegExp(`\\b2-${at}\\b`, 'u'));
    expect(rowsOf(await textOf(expose.pdf, 1))).toBeLessThanOrEqual(mostRows);
    expect(rowsOf(await textOf(expose.pdf, 1))).toBeGreaterThan(0);

    for (let at = 1; at <= expose.sheets; at += 1)
      expect(await readOf(expose.pdf, at), `page ${at}`).toBeGreaterThanOrEqual(legible);
    expect(await readOf(expose.pdf, expose.sheets, 40)).toBeLessThan(legible / 2);
  },
);

/** How much of the numbers of a page its copy still shows. */
async function readOf(pdf: string, page: number, dpi = 100): Promise<number> {
  const seen = numbersIn(await readByEye(await badPhotocopy(pdf, page, dpi)));
  const part = legibility(numbersIn(await textOf(pdf, page)), seen);
  console.log(`page ${page} copied at ${dpi} dpi: ${part.toFixed(3)} of its numbers is read`);
  return part;
}

/** Lines of the table: an attempt's number, then its day. */
function rowsOf(text: string): number {
  return text.split('\n').filter((line) => /^\s*\d{1,2}\s+\S*\s*\d{1,2}(?:er)?[ /.]/u.test(line))
    .length;
}

async function received(browser: BrowserUnderTest): Promise<string> {
  const made = await courtFile();
  const path = join(browser.downloads, '..', made.name);
  await writeFile(path, Buffer.from(await made.blob.arrayBuffer()));
  return path;
}

/** Presses the act and prints the paper of its own tab into `test-results/court/`, to be looked at. */
async function printed(browser: BrowserUnderTest, page: Page, paper: string) {
  await press(page, `print-${paper}`);
  const tab = await tabAt(browser, 'print.html');
  await tab.bringToFront();
  await tab.waitForSelector(`[data-testid="${paper}"] *`, { timeout: 60_000 });
  await tab.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
  const title = await tab.title();
  const folder = resolve('test-results/court', browser.name);
  await mkdir(folder, { recursive: true });
  const pdf = join(folder, `${title}.pdf`);
  await tab.pdf({ path: pdf, preferCSSPageSize: true });
  const sheets = (await tab.$$('.expose .page')).length;
  await tab.close();
  await page.bringToFront();
  return { title, pdf, sheets };
}
