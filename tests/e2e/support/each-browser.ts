/** Registers one story as one test per browser, each with a fresh portal and a fresh profile. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'vitest';
import { startPortal, type Portal, type PortalOptions } from '../../portal/start-portal.ts';
import {
  launch,
  type BrowserName,
  type BrowserUnderTest,
  type LaunchOptions,
} from './browser-under-test.ts';

export type { Portal } from '../../portal/start-portal.ts';

export interface StoryContext {
  readonly browser: BrowserUnderTest;
  readonly portal: Portal;
}

export interface StoryOptions extends Partial<Omit<LaunchOptions, 'browser' | 'portalPort'>> {
  readonly browsers: readonly BrowserName[];
  /** 120 000 unless told. */
  readonly timeoutMs?: number;
  readonly portal?: PortalOptions;
}

const PICTURES = 'test-results/e2e';
/** Left to the runner after a story's own deadline, for pictures and for closing everything. */
const CLOSING_MS = 60_000;

/**
 * `names`: the browsers, or the browsers with what `launch` shall be told. Everything is closed
 * whatever happens; a failure leaves a picture of every open tab in `test-results/e2e/`.
 */
export function eachBrowser(
  names: readonly BrowserName[] | StoryOptions,
  title: string,
  story: (context: StoryContext) => Promise<void>,
): void {
  const {
    browsers,
    timeoutMs = 120_000,
    portal: portalOptions = {},
    ...options
  } = 'browsers' in names ? names : { browsers: names };
  for (const name of browsers) {
    test(`${title} [${name}]`, { timeout: timeoutMs + CLOSING_MS }, async () => {
      const portal = await startPortal(portalOptions);
      try {
        await tell({ ...options, browser: name, portalPort: portal.port }, async (browser) => {
          await withPictures(browser, title, () => within(timeoutMs, story({ browser, portal })));
        });
      } finally {
        await portal.close();
      }
    });
  }
}

/** The runner's own timeout would leave browser, portal and profile behind: this one ends the story. */
async function within(ms: number, story: Promise<void>): Promise<void> {
  const cancel = new AbortController();
  const late = pause(ms, undefined, { signal: cancel.signal }).then(() => {
    throw new Error(`the story did not end within ${ms} ms`);
  });
  try {
    await Promise.race([story, late]);
  } finally {
    late.catch(() => undefined);
    cancel.abort();
  }
}

async function tell(
  options: LaunchOptions,
  story: (browser: BrowserUnderTest) => Promise<void>,
): Promise<void> {
  const browser = await launch(options);
  try {
    await story(browser);
  } finally {
    await browser.close();
  }
}

async function withPictures(
  browser: BrowserUnderTest,
  title: string,
  story: () => Promise<void>,
): Promise<void> {
  try {
    await story();
  } catch (error) {
    // The browser may be the dead one of the story: its pictures must not hide the failure.
    await Promise.race([savePictures(browser, title).catch(() => undefined), pause(10_000)]);
    throw error;
  }
}

async function savePictures(browser: BrowserUnderTest, title: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60);
  for (const [index, page] of (await browser.pages()).entries()) {
    const png = await page.screenshot({ type: 'png' });
    await writeFile(join(PICTURES, `${slug}-${browser.name}-${index}.png`), png);
  }
}
