/** The screens of kept cases on the real extension: begun, listed, one case, the settings, locked. */
import { eachBrowser } from './support/each-browser.ts';
import { fitsScreen } from './support/fit-screen.ts';
import { madeCases, openWithCases, passphrase } from './support/kept-cases.ts';
import { press } from './support/person.ts';

const widths = [320, 640];

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'kept cases fit and satisfy axe at 320 and 640 px',
  async ({ browser }) => {
    const before = await browser.extensionPage('permanence.html#cases');
    await before.waitForSelector('[data-testid="cases-none"]');
    await fitsScreen(before, { name: 'cases-begin', widths });
    await before.close();
    const page = await openWithCases(browser, madeCases(12, '2026-11-17'));
    await fitsScreen(page, { name: 'cases-locked', widths });
    await page.type('[data-testid="passphrase"]', passphrase);
    await press(page, 'unlock');
    await page.waitForSelector('[data-testid="open-case"]', { timeout: 60_000 });
    await fitsScreen(page, { name: 'cases-list', widths });
    await press(page, 'case-settings');
    await page.waitForSelector('[data-testid="passphrase-before"]');
    await fitsScreen(page, { name: 'cases-settings', widths });
    await press(page, 'all-cases');
    await press(page, 'open-case');
    await page.waitForSelector('[data-testid="case-alias"]');
    await fitsScreen(page, { name: 'cases-one', widths });
  },
);
