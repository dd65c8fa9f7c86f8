/** Walks through the hand-over as a person does, from the journal tab to the file in the downloads. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { downloaded } from './downloads.ts';
import { press } from './person.ts';
import { until } from './until.ts';

export interface HandoverChoice {
  readonly for: 'association' | 'other';
  /** What is answered to the n-th photo; kept unless told. */
  readonly keepPhoto?: (index: number) => boolean;
  /** The person's own ticks on *ce qui part*. */
  readonly ticks?: (page: Page) => Promise<void>;
  /** Answers to the four questions; yes to all unless told. */
  readonly consent?: Partial<Record<'keep' | 'transmit' | 'count' | 'quote', boolean>>;
  /** Called on each screen, before it is answered. */
  readonly seen?: (step: Step, page: Page) => Promise<void>;
}

export type Step = 'who' | 'held' | 'purposes' | 'photos' | 'leaves' | 'file';

export interface HandedFile {
  /** Where the browser put it. */
  readonly path: string;
  /** What the screen said of it. */
  readonly name: string;
  readonly code: string;
  /** Photos that were shown one by one. */
  readonly shown: number;
  /** The journal tab, on *fichier prêt*. */
  readonly page: Page;
}

/** Makes and saves the file; fails on the screen where it stops. */
export async function handOver(
  browser: BrowserUnderTest,
  choice: HandoverChoice,
): Promise<HandedFile> {
  const page = await browser.extensionPage('journal.html');
  await press(page, 'prepare-file');
  await atStep(page, ['who']);
  await choice.seen?.('who', page);
  await press(page, `for-${choice.for}`);
  if ((await atStep(page, ['purposes', 'photos', 'leaves'])) === 'purposes') {
    await choice.seen?.('purposes', page);
    await press(page, 'next');
  }
  const shown = await lookAtPhotos(page, choice);
  await choice.seen?.('leaves', page);
  await choice.ticks?.(page);
  for (const name of ['keep', 'transmit', 'count', 'quote'] as const)
    await press(page, `consent-${name}-${(choice.consent?.[name] ?? true) ? 'yes' : 'no'}`);
  await press(page, 'make-file');
  await atStep(page, ['file']);
  await choice.seen?.('file', page);
  await press(page, 'save-file');
  const name = await textOf(page, 'file-name');
  const path = await downloaded(browser.downloads, name);
  return { path, name, code: await textOf(page, 'file-code'), shown, page };
}

async function lookAtPhotos(page: Page, choice: HandoverChoice): Promise<number> {
  let shown = 0;
  while ((await atStep(page, ['photos', 'leaves'])) === 'photos') {
    await until(() => page.$('figure img.photo'), { what: 'the photo to be seen' });
    await choice.seen?.('photos', page);
    await press(page, (choice.keepPhoto?.(shown) ?? true) ? 'photo-keep' : 'photo-leave');
    shown += 1;
    await until(async () => (await photoOnScreen(page)) !== shown, { what: 'the next screen' });
  }
  return shown;
}

/** 1 for the first photo that is looked at; 0 on another step. */
function photoOnScreen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const caption = document.querySelector('.look-caption')?.textContent ?? '';
    return Number(/\d+/u.exec(caption)?.[0] ?? 0);
  });
}

function atStep(page: Page, steps: readonly Step[]): Promise<Step> {
  return until(
    async () => {
      for (const step of steps) if (await page.$(`[data-testid="handover-${step}"]`)) return step;
      return undefined;
    },
    { what: `the step ${steps.join(' or ')}`, timeoutMs: 60_000, everyMs: 200 },
  );
}

export async function textOf(page: Page, testId: string): Promise<string> {
  const text = await page.$eval(`[data-testid="${testId}"]`, (element) => element.textContent);
  return text.trim();
}
