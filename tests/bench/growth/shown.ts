/** When a page of the extension shows what it is opened for, in a tab of its own, and what it then holds in memory. Chromium. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserUnderTest } from '../../e2e/support/browser-under-test.ts';

export type Shown = {
  page: Page;
  /** From the navigation to the first frame that has it, milliseconds. */
  ms: number;
};

/** @param wanted CSS selector of what must stand there */
export async function openShown(
  browser: BrowserUnderTest,
  path: string,
  wanted: string,
): Promise<Shown> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((selector) => {
    const shown = new Promise((resolve) => {
      const look = (): void => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
    Object.assign(window, { shown });
  }, wanted);
  await page.goto(`${browser.extensionOrigin}/${path}`);
  return { page, ms: v.parse(v.number(), await page.evaluate('shown')) };
}

/** Megabytes of JavaScript heap after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

const pressedSchema = v.object({ shown: v.number(), ms: v.number(), lastMs: v.number() });

/** Presses *more* until half of the journal's lines stand there; the last press alone besides. */
export async function toTheMiddle(
  page: Page,
  entries: number,
): Promise<{ ms: number; lastMs: number }> {
  let ms = 0;
  for (;;) {
    const pressed = v.parse(pressedSchema, await page.evaluate(pressInPage, entries / 2));
    ms += pressed.ms;
    if (pressed.shown >= entries / 2) return { ms, lastMs: pressed.lastMs };
  }
}

/** Runs in the page: ten presses at most, so that no question to it waits for minutes. */
async function pressInPage(half: number) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const count = (): number => document.querySelectorAll('[data-testid^="row-"]').length;
  const began = performance.now();
  let lastMs = 0;
  for (let press = 0; press < 10 && count() < half; press += 1) {
    const more = document.querySelector('[data-testid="more"]');
    if (!(more instanceof HTMLElement)) throw new Error('no more lines');
    const pressed = performance.now();
    more.scrollIntoView();
    more.click();
    // The second frame comes after the first one was painted.
    await frame();
    await frame();
    lastMs = performance.now() - pressed;
  }
  return { shown: count(), ms: performance.now() - began, lastMs };
}
