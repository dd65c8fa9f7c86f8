/** A page that gives the recorder something to append all the time: two short pages of the portal in turn. */
import type { Page } from 'puppeteer-core';

/** Longer than a page takes to settle, so that each of them is told. */
const EVERY_MS = 1_500;

/** Goes on by itself in the page until it is closed or its browser dies. */
export async function keepMoving(page: Page): Promise<void> {
  await page.evaluate((every) => {
    let turn = 0;
    setInterval(() => {
      turn += 1;
      location.hash = turn % 2 === 0 ? '#/faq' : '#/plandusite';
    }, every);
  }, EVERY_MS);
}
