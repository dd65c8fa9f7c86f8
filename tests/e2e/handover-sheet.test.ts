/** *Ma feuille*: opened from the journal, it prints on one A4 page what was seen, the dates, and lines to write on. */
import { mkdir } from 'node:fs/promises';
import { expect } from 'vitest';
import { BAO } from '../portal/accounts.ts';
import { eachBrowser } from './support/each-browser.ts';
import { oneQuietDay } from './support/handover-story.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { press } from './support/person.ts';
import { tabAt } from './support/tab-at.ts';
import { until } from './support/until.ts';

const FOLDER = 'test-results/screens';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'my sheet opens in the print tab, named for its PDF, and is one page of paper',
  async (context) => {
    const { browser } = context;
    await oneQuietDay(context);
    const journal = await browser.extensionPage('journal.html');
    await press(journal, 'confirm-dates');
    await press(journal, 'print-sheet');
    const page = await tabAt(browser, 'print.html');
    const sheet = await until(
      () => page.$eval('[data-testid="sheet"]', (paper) => paper.textContent),
      { what: 'the sheet', timeoutMs: 30_000 },
    );
    expect(await page.title()).toMatch(/^Ma feuille/iu);
    expect(sheet).toContain(BAO.displayName);
    expect(sheet).toMatch(/2 juin 2026/u);
    expect(sheet).toMatch(/Instruction/iu);

    // The week of today is boxed whole, also at the very end of a long strip.
    const beyond = await page.$eval('.week-now', (box) => {
      const strip = box.closest('.days')?.getBoundingClientRect();
      return box.getBoundingClientRect().right - (strip?.right ?? Number.NaN);
    });
    expect(beyond).toBeLessThanOrEqual(0.5);

    await mkdir(FOLDER, { recursive: true });
    const path = `${FOLDER}/my-sheet-${browser.name}.pdf`;
    await page.pdf({ path, preferCSSPageSize: true });
    expect(await pdfPages(path)).toBe(1);
  },
);
