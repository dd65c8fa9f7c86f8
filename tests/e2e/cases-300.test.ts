/** 300 kept cases: a passphrase lists them, ten minutes without use lock them, and locked nothing of one is in the page. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press } from './support/person.ts';
import { eachBrowser } from './support/each-browser.ts';
import { madeCases, openWithCases, passphrase } from './support/kept-cases.ts';

const count = 300;

eachBrowser(
  ['chromium', 'firefox'],
  '300 cases are listed after the passphrase, and lock by themselves',
  async ({ browser }) => {
    const page = await openWithCases(browser, madeCases(count, '2026-11-17'));
    await page.type('[data-testid="passphrase"]', 'quatre mots de travers');
    await press(page, 'unlock');
    await page.waitForSelector('.field-error');
    await page.locator('[data-testid="passphrase"]').fill(passphrase);
    await watch(page);
    await press(page, 'unlock');
    await page.waitForSelector('[data-testid="cases-open"]', { timeout: 60_000 });
    expect(await page.$$('[data-testid="open-case"]')).toHaveLength(count);
    // A figure to read, no gate: the machine of a run is anybody's (docs/adr/0012).
    process.stdout.write(`300 cases [${browser.name}]: ${await figures(page)}\n`);

    await press(page, 'open-case');
    await page.waitForSelector('[data-testid="case-alias"]');
    await elevenMinutesLater(page);
    // The touch that wakes the computer renews nothing.
    await page.click('[data-testid="case-alias"]');
    await page.waitForSelector('[data-testid="cases-locked"]');
    expect(await page.content()).not.toContain('Dossier ');
  },
);

/** Marks when the passphrase became a key, and when the list stood painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const derive = SubtleCrypto.prototype.deriveKey;
    SubtleCrypto.prototype.deriveKey = async function (...given) {
      performance.mark('typed');
      const key = await derive.apply(this, given);
      performance.mark('derived');
      return key;
    };
    new MutationObserver((_, self) => {
      if (document.querySelectorAll('[data-testid="open-case"]').length < ${count}) return;
      self.disconnect();
      performance.mark('laid');
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
    }).observe(document.body, { childList: true, subtree: true });
  })()`);
}

async function figures(page: Page): Promise<string> {
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  const [typed = 0, derived = 0, laid = 0, shown = 0] = await page.evaluate(() =>
    ['typed', 'derived', 'laid', 'shown'].map((name) =>
      Math.round(performance.getEntriesByName(name).at(-1)?.startTime ?? 0),
    ),
  );
  return `key ${derived - typed} ms, then laid out ${laid - derived} ms, shown ${shown - derived} ms`;
}

/** Said to the page's own clock: ten minutes are too long to wait. */
async function elevenMinutesLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 11 * 60_000;
  });
}
