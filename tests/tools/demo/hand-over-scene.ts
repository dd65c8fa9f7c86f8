/** The file, made through the real journal page: for whom, each photo, what leaves, the four questions, saved. */
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { consentNames } from '#ui/handover/handover-maker.ts';
import { downloaded } from '../../e2e/support/downloads.ts';
import { press } from '../../e2e/support/person.ts';
import { until } from '../../e2e/support/until.ts';
import { pictureOf, tell, type Stage } from './stage.ts';

export type HandedFile = { readonly zip: string; readonly code: string; readonly photos: number };

/** `page`: the journal tab. Answers where the ZIP is and its code as shown. */
export async function handOverScene(stage: Stage, page: Page): Promise<HandedFile> {
  tell('The journal becomes a file: for the association, each photo looked at, what leaves shown.');
  await press(page, 'prepare-file');
  await press(page, 'for-association');
  const first = await until(() => stepAfter(page, 'who'), { what: 'the next step' });
  if (first === 'purposes') await press(page, 'next');
  const photos = await lookAtPhotos(stage, page);
  await pictureOf(stage, page, { name: '12-remise-ce-qui-part' });
  for (const name of consentNames) await press(page, `consent-${name}-yes`);
  await press(page, 'make-file');
  await until(async () => (await stepOf(page)) === 'file', {
    what: 'the file to be made and read again',
    timeoutMs: 60_000,
  });
  await press(page, 'save-file');
  const saved = await downloaded(stage.browser.downloads, '.zip');
  await pictureOf(stage, page, { name: '13-remise-fichier-pret' });
  const zip = join(stage.folder, basename(saved));
  await copyFile(saved, zip);
  const code = await page.$eval('[data-testid="file-code"]', (element) => element.textContent);
  return { zip, code: code.trim(), photos };
}

async function lookAtPhotos(stage: Stage, page: Page): Promise<number> {
  let looked = 0;
  while ((await until(() => stepAfter(page, 'purposes'), { what: 'the photos' })) === 'photos') {
    await until(() => page.evaluate(() => document.querySelector('img.photo') !== null), {
      what: 'the photo to be shown',
    });
    if (looked === 0) await pictureOf(stage, page, { name: '11-remise-photo' });
    const before = await shown(page);
    await press(page, 'photo-keep');
    await until(async () => (await shown(page)) !== before, { what: 'the next photo' });
    looked += 1;
  }
  return looked;
}

/** Name of the wizard's step, once it is another one than `left`. */
async function stepAfter(page: Page, left: string): Promise<string | undefined> {
  const step = await stepOf(page);
  return step === left ? undefined : step;
}

function stepOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document
      .querySelector('main[data-testid^="handover-"]')
      ?.getAttribute('data-testid')
      ?.replace('handover-', ''),
  );
}

/** What tells one photo from the next: the step, and the caption with its place. */
async function shown(page: Page): Promise<string> {
  const caption = await page.evaluate(
    () => document.querySelector('.look-caption')?.textContent ?? '',
  );
  return `${(await stepOf(page)) ?? ''} ${caption}`;
}
