/** What every scene of the demo is played on: browser, portal, and the folder that keeps what it shows. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Portal } from '../../portal/start-portal.ts';
import type { BrowserUnderTest } from '../../e2e/support/browser-under-test.ts';
import { shoot } from '../../e2e/support/screenshots.ts';

export type Stage = {
  readonly browser: BrowserUnderTest;
  readonly portal: Portal;
  /** Absolute path of this story's folder in `demo-output/`. */
  readonly folder: string;
};

/** Says one line of the story as it happens. */
export function tell(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

/** The whole page at that width. */
export async function pictureOf(
  stage: Stage,
  page: Page,
  shot: { name: string; width?: number; height?: number },
): Promise<void> {
  const { name, width = 1280, height = 800 } = shot;
  await shoot(page, name, { dir: stage.folder, width, height });
}

/** What the window shows now, nothing moved or resized: for pages that are not ours. */
export async function pictureOfWindow(stage: Stage, page: Page, name: string): Promise<void> {
  await mkdir(stage.folder, { recursive: true });
  await page.bringToFront();
  await writeFile(join(stage.folder, `${name}.png`), await page.screenshot({ type: 'png' }));
}

/** Every open tab as it is when the story stops, for whoever looks for the reason. */
export async function pictureOfFailure(stage: Stage): Promise<void> {
  for (const [index, page] of (await stage.browser.pages()).entries()) {
    // The failure that is told must not be hidden by the one of its picture.
    await pictureOfWindow(stage, page, `arret-${index}`).catch(() => undefined);
  }
}
