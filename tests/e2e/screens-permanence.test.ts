/** The volunteer's screens, on the real extension, from the doors to the worksheet of the bundled example. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { fitsScreen } from './support/fit-screen.ts';
import { press } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 600_000 },
  'doors, urgent screen, pictures, paper and consent fit and satisfy axe, and write nothing',
  async ({ browser }) => {
    const page = await browser.extensionPage('permanence.html');
    await until(() => page.$('[data-testid="door-file"]'), { what: 'the doors' });
    await fitsScreen(page, { name: 'permanence-doors' });
    await press(page, 'helper');
    await until(() => page.$('[data-testid="helper-dialog"]'), { what: 'the initials' });
    await fitsScreen(page, { name: 'permanence-helper' });
    await page.keyboard.press('Escape');
    await press(page, 'decision-yes');
    await press(page, 'decision-hours');
    await until(() => page.$('[data-testid="urgent-go-on"]'), { what: 'the urgent screen' });
    await fitsScreen(page, { name: 'permanence-urgent' });
    for (const [route, sign] of [
      ['pictures', 'main h1'],
      ['paper', 'main h1'],
      ['together', '[data-testid="together-yes"]'],
      ['session', 'main h1'],
      ['end', 'main h1'],
      ['file', '[data-testid="choose-file"]'],
      ['worksheet', 'main'],
      ['court', 'main'],
    ] as const) {
      await at(browser, route, sign);
    }
    // Whoever only reads at a permanence leaves nothing behind.
    expect(await browser.readDatabase('temoin', 'settings')).toEqual([]);
    expect(await browser.readDatabase('temoin', 'journals')).toEqual([]);
  },
);

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 600_000 },
  'the bundled example opens; reading, worksheet and court set fit and satisfy axe',
  async ({ browser }) => {
    const page = await browser.extensionPage('permanence.html');
    await press(page, 'open-example');
    await until(() => page.$('[data-testid="file-journal"]'), {
      what: 'the example to be read',
      timeoutMs: 60_000,
    });
    expect(await page.$eval('main', (main) => main.innerText)).toContain('Exemple.');
    await fitsScreen(page, { name: 'permanence-file' });
    await press(page, 'next-worksheet');
    await until(() => hasWords(page, 'Ne pas transmettre'), { what: 'the worksheet' });
    await fitsScreen(page, { name: 'permanence-worksheet' });
    await page.goBack();
    await press(page, 'next-court');
    await until(() => page.$('main h1'), { what: 'the court set' });
    await fitsScreen(page, { name: 'permanence-court' });
  },
);

async function at(browser: BrowserUnderTest, route: string, sign: string): Promise<void> {
  const page = await browser.extensionPage(`permanence.html#${route}`);
  await until(() => page.$(sign), { what: `the screen ${route}` });
  await fitsScreen(page, { name: `permanence-${route}` });
  await page.close();
}

function hasWords(page: Page, words: string): Promise<boolean> {
  return page.$eval('main', (main, wanted) => main.innerText.includes(wanted), words);
}
