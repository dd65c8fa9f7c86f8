/** Twenty pictures through the second door: the right day and hour where one exists, none invented, and nothing of their metadata kept. */
import { createHash } from 'node:crypto';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { exifDate } from '#handover/pictures/exif-date.ts';
import { pictureSize } from '#handover/pictures/picture-size.ts';
import { twentyPictures } from '../support/twenty-pictures.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { drawnPicture } from './support/drawn-pictures.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { keptPieces } from './support/kept-pieces.ts';
import { agree, volunteer } from './support/permanence-walk.ts';

/** What the generator writes into EXIF as the maker of the camera. */
const maker = 'EXEMPLE';
const sure = twentyPictures.filter(({ expected }) => !/none|file$/u.test(expected));

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'twenty pictures get their dates, and are kept without their metadata',
  async ({ browser }) => {
    const helper = await volunteer(browser);
    const { page } = helper;
    const given = await onDisk(browser, page);
    await helper.press('to-pictures');
    await choose(page, given);
    expect(await shownWithout(page)).toEqual(
      twentyPictures
        .filter(({ expected }) => expected === 'none')
        .map(nameOf)
        .toSorted(),
    );
    await confirmDays(page);
    await helper.press('give-consent');
    await agree(browser, helper);
    await helper.press('to-doors');
    await helper.press('to-pictures');
    await helper.press('give');
    await page.waitForSelector('[data-testid="give-done"]', { timeout: 90_000 });
    expect(await keptDates(browser)).toEqual(expectedDates(given));
    await nothingOfTheCamera(page);
    expect(browser.refusedHosts()).toEqual([]);
  },
);

type Given = { path: string; bytes: Uint8Array<ArrayBuffer> };

async function onDisk(browser: BrowserUnderTest, page: Page): Promise<Given[]> {
  const folder = join(browser.downloads, '..', 'pictures');
  await mkdir(folder);
  const given: Given[] = [];
  for (const picture of twentyPictures) {
    const path = join(folder, picture.name);
    const bytes = await drawnPicture(page, picture, picture.name);
    await writeFile(path, bytes);
    if (picture.modified !== undefined)
      await utimes(path, new Date(picture.modified), new Date(picture.modified));
    given.push({ path, bytes });
  }
  // The search can find: in what is given, the camera stands.
  const withMaker = given.filter(({ bytes }) => Buffer.from(bytes).includes(maker));
  expect(withMaker).toHaveLength(twentyPictures.filter(({ exif }) => exif !== undefined).length);
  return given;
}

async function choose(page: Page, given: readonly Given[]): Promise<void> {
  const found = await page.waitForSelector('[data-testid="pictures-input"]', { visible: false });
  const input = await found?.toElement('input');
  const began = performance.now();
  await input?.uploadFile(...given.map(({ path }) => path));
  await page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('[data-testid="piece"]').length === wanted &&
      document.querySelector('[data-testid="pictures-reading"]')?.textContent === '',
    { timeout: 120_000 },
    given.length,
  );
  // A figure to read, no gate: the machine of a run is anybody's.
  const took = Math.round(performance.now() - began);
  process.stdout.write(`twenty pictures: taken in ${took} ms\n`);
}

const nameOf = ({ name }: { name: string }): string => name.normalize('NFC');

/** Names of the pictures for which the screen proposes no date. */
async function shownWithout(page: Page): Promise<string[]> {
  const names = await page.$$eval('.day-row-undated .piece-name', (all) =>
    all.map(({ textContent }) => textContent),
  );
  return names.toSorted();
}

async function confirmDays(page: Page): Promise<void> {
  for (const day of await page.$$('[data-testid="day"]:not(.day-row-undated)')) {
    const code = await day.waitForSelector('[data-testid="day-code"]');
    await code?.select('A1');
    const confirm = await day.waitForSelector('[data-testid="day-confirm"]');
    await confirm?.click();
    await day.waitForSelector('[data-testid="day-change"]');
  }
}

function expectedDates(given: readonly Given[]): Record<string, string> {
  return Object.fromEntries(
    sure.map((picture) => {
      const bytes = given[twentyPictures.indexOf(picture)]?.bytes ?? new Uint8Array();
      return [createHash('sha256').update(bytes).digest('hex'), picture.expected];
    }),
  );
}

/** By the hash of the picture as it was given: day, hour or `day`, and what said so. */
async function keptDates(browser: BrowserUnderTest): Promise<Record<string, string>> {
  const photos = (await keptEntries(browser)).filter(({ claims }) => claims['kind'] === 'photo');
  return Object.fromEntries(
    photos.map(({ claims }) => {
      const file = asRecord(claims['file']);
      const { from } = asRecord(claims['happened']);
      const [day = '', hour = 'day'] = String(from).split('T');
      return [String(file['originalSha256']), `${day} ${hour} ${String(file['dateFrom'])}`];
    }),
  );
}

async function nothingOfTheCamera(page: Page): Promise<void> {
  const pieces = await keptPieces(page);
  expect(pieces).toHaveLength(sure.length);
  for (const piece of pieces) {
    expect(pictureSize(piece)).not.toBeNull();
    expect(exifDate(piece)).toBeNull();
    const text = Buffer.from(piece).toString('latin1');
    expect(
      ['Exif', 'eXIf', 'EXIF', maker, '2025:11'].filter((sign) => text.includes(sign)),
    ).toEqual([]);
  }
}
