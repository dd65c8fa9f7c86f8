/** Waits until a question put to a page has an answer, whatever page loads come in between. */

import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

const EVERY_MS = 50;
/** Firefox sometimes never answers a question put to a page that is going away: ask again. */
const UNANSWERED_MS = 2000;

/** The first answer that is not `undefined`; rejects with `what` after the page's own time-out. */
export async function untilSeen<T>(
  page: Page,
  what: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const end = performance.now() + page.getDefaultTimeout();
  while (performance.now() < end) {
    const answer = await Promise.race([
      // A question that the page's departure cut short is asked again.
      ask().catch(() => undefined),
      delay(UNANSWERED_MS, undefined, { ref: false }),
    ]);
    if (answer !== undefined) return answer;
    await delay(EVERY_MS);
  }
  throw new Error(`not seen in time: ${what}`);
}
