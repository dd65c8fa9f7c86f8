/** Photographs a page at a given width, in light or dark, for comparison with the pictures of the design. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { emulateColours } from './emulate-colours.ts';

export interface Shot {
  /** Folder of the PNG; `test-results/screens` unless told. */
  readonly dir?: string;
  readonly width: number;
  /** Of the window; 800 unless told. The picture shows the whole page whatever it is. */
  readonly height?: number;
  readonly dark?: boolean;
  /** Turns the root element right to left; the words stay what they are. */
  readonly rtl?: boolean;
  /** Forced colours (high contrast). */
  readonly forced?: boolean;
}

/**
 * Saves `<name>.png` and returns its path. The page is given back as it was found: colours and
 * direction restored, the size of the window the one asked for.
 */
export async function shoot(page: Page, name: string, shot: Shot): Promise<string> {
  const { dir = 'test-results/screens', width, height = 800 } = shot;
  await mkdir(dir, { recursive: true });
  await page.bringToFront();
  await page.setViewport({ width, height });
  const restore = await emulateColours(page, {
    dark: shot.dark ?? false,
    forced: shot.forced ?? false,
  });
  const direction = await page.evaluate((rtl) => {
    const before = document.documentElement.dir;
    if (rtl) document.documentElement.dir = 'rtl';
    return before;
  }, shot.rtl ?? false);
  try {
    // Not `fullPage`: in Chromium it moves a right-to-left page out of its own picture.
    await twoFrames(page);
    await page.setViewport({ width, height: Math.max(height, await contentHeight(page)) });
    await twoFrames(page);
    const path = join(dir, `${name}.png`);
    await writeFile(path, await page.screenshot({ captureBeyondViewport: false, type: 'png' }));
    return path;
  } finally {
    await page.evaluate((before) => void (document.documentElement.dir = before), direction);
    await restore();
    await page.setViewport({ width, height });
  }
}

function contentHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** The second frame is the first one that is sure to be painted with the new size and colours. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
