/** What every screen owes on a telephone and on a desk, in light and in dark: nothing for axe, nothing beside the window. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeViolations } from './axe.ts';
import { emulateColours } from './emulate-colours.ts';
import { shoot } from './screenshots.ts';

export interface Look {
  readonly name: string;
  /** 320 and 1280 px unless told. */
  readonly widths?: readonly number[];
}

/** Judges the screen as it stands, at each width; pictures go to `test-results/screens`. */
export async function fitsScreen(page: Page, { name, widths = [320, 1280] }: Look): Promise<void> {
  for (const width of widths) {
    for (const dark of [false, true]) {
      const place = `${name}-${width}${dark ? '-dark' : ''}`;
      await shoot(page, place, { width, dark });
      const restore = await emulateColours(page, { dark, forced: false });
      try {
        expect({ place, violations: await axeViolations(page) }).toEqual({ place, violations: [] });
      } finally {
        await restore();
      }
    }
    for (const dir of ['ltr', 'rtl']) {
      const place = `${name}-${width}-${dir}`;
      expect({ place, beside: await besideWindow(page, dir) }).toEqual({ place, beside: [] });
    }
  }
  // For the eye, beside the pictures of the design.
  await shoot(page, `${name}-360`, { width: 360 });
  await page.setViewport({ width: 1280, height: 800 });
}

/** Elements that make the page wider than its window when the root runs in that direction. */
function besideWindow(page: Page, dir: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const root = document.documentElement;
    const before = root.dir;
    root.dir = wanted;
    try {
      if (root.scrollWidth <= root.clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -0.5 || right > root.clientWidth + 0.5;
        })
        .map((element) => `${element.nodeName} .${element.getAttribute('class') ?? ''}`)
        .concat(`scrollWidth ${root.scrollWidth} > ${root.clientWidth}`);
    } finally {
      root.dir = before;
    }
  }, dir);
}
