/** Loads a page of the portal again, and says when it was there. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** Milliseconds since the navigation began. */
const timedSchema = v.object({
  /** End of the `load` event. */
  load: v.number(),
  /** The person's own data stand on Mon compte. */
  shown: v.number(),
});
export type Load = v.InferOutput<typeof timedSchema>;

/** Once a tab: each of its documents notes when its content is there. */
export async function prepareTab(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    let shown = 0;
    const look = (): void => {
      if (shown > 0) return;
      if (document.querySelector('app-mon-profil')?.textContent.includes('@') !== true) return;
      shown = performance.now();
      Object.assign(window, { shownAt: shown });
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

export async function timeLoad(page: Page): Promise<Load> {
  await page.bringToFront();
  await page.reload({ waitUntil: 'load' });
  const timed = await page.evaluate(`new Promise((done) => {
    const look = () => {
      const [navigation] = performance.getEntriesByType('navigation');
      if (window.shownAt > 0 && navigation.loadEventEnd > 0)
        done({ load: navigation.loadEventEnd, shown: window.shownAt });
      else setTimeout(look, 20);
    };
    look();
  })`);
  return v.parse(timedSchema, timed);
}
