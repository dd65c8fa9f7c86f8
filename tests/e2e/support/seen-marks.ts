/** Instants kept in the page itself, so that a slow test runner does not change what is measured. */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * From now on the page notes when Mon compte first shows its truth, when an error dialog first stands there, and when the chip first covers a place where its card
 * stands and its bar does not.
 */
export async function markChip(page: Page): Promise<void> {
  await page.evaluate(() => {
    const end = performance.now() + 120_000;
    const look = (): void => {
      const settled = document.querySelector('app-mon-profil')?.textContent.includes('Mail : ');
      if (settled === true) document.body.dataset['settledAt'] ??= new Date().toISOString();
      if (document.querySelector('body > .modalAlert') !== null)
        document.body.dataset['failedAt'] ??= new Date().toISOString();
      const at = document.elementFromPoint(innerWidth - 100, innerHeight - 100);
      const chip = document.documentElement.lastElementChild;
      if (at !== null && at === chip && at !== document.body)
        document.body.dataset['chipOpenAt'] ??= new Date().toISOString();
      else if (performance.now() < end) requestAnimationFrame(look);
    };
    look();
  });
}

/** RFC 3339 instant of the first card since `markChip`. */
export async function chipOpenAt(page: Page): Promise<string> {
  return until(() => page.evaluate(() => document.body.dataset['chipOpenAt']), {
    what: 'the mark of the open chip',
  });
}

/** RFC 3339 instant at which Mon compte was whole, since `markChip`. */
export async function settledAt(page: Page): Promise<string> {
  return until(() => page.evaluate(() => document.body.dataset['settledAt']), {
    what: 'the mark of the settled page',
  });
}

/** RFC 3339 instant at which the portal's error dialog stood on the screen, since `markChip`. */
export async function failedAt(page: Page): Promise<string> {
  return until(() => page.evaluate(() => document.body.dataset['failedAt']), {
    what: 'the mark of the error dialog',
  });
}
