/** The worksheet on paper says on every page that it goes to no court: a sheet that got lost says it, too. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { press } from './support/person.ts';
import { tabAt } from './support/tab-at.ts';

eachBrowser(
  ['chromium', 'firefox'],
  'every printed page of the worksheet bears its warning',
  async ({ browser }) => {
    const page = await browser.extensionPage('permanence.html');
    await press(page, 'open-example');
    await press(page, 'next-worksheet');
    await press(page, 'print-worksheet');
    const tab = await tabAt(browser, 'print.html');
    await tab.bringToFront();
    await tab.waitForSelector('[data-testid="worksheet"]', { timeout: 60_000 });
    const path = join(browser.downloads, 'worksheet.pdf');
    await tab.pdf({ path, preferCSSPageSize: true });
    const pages = await pagesOf(path);
    expect(pages.length).toBeGreaterThan(1);
    for (const words of pages) expect(words).toContain('Ne pas transmettre');
  },
);

/** What stands on each page, as poppler reads it. */
async function pagesOf(path: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('pdftotext', [path, '-']);
  return stdout.split('\f').slice(0, -1);
}
