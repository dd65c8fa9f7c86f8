/** A whole caseload saved, erased and taken back: every case is on the disk again, once, and the file is no text. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { headOf } from '../casework/cases/made-case.ts';
import { filePassphrase } from '../casework/cases/portable-case.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { downloaded } from './support/downloads.ts';
import { eachBrowser } from './support/each-browser.ts';
import { madeCases, openWithCases, passphrase } from './support/kept-cases.ts';
import { press } from './support/person.ts';

const count = 300;

eachBrowser(
  ['chromium', 'firefox'],
  'all cases go into one file, and come back from it after they were erased here',
  async ({ browser }) => {
    const page = await openWithCases(browser, caseload());
    await page.type(at('passphrase'), passphrase);
    await press(page, 'unlock');
    const path = await save(browser, page);
    expect(await readFile(path, 'utf8')).not.toMatch(/Dossier|Appelé|Rappeler/u);
    await press(page, 'stop-cases');
    await press(page, 'stop-confirm');
    await begin(page);
    await takeBack(page, path);
    expect(await page.$eval(at('import-counts'), (list) => list.textContent)).toBe(
      `${count} nouveaux dossiers`,
    );
    // Erasing the cases leaves the key of this computer: accounts can be compared.
    expect(await page.$(at('import-elsewhere'))).toBeNull();
    await press(page, 'import-take');
    await page.waitForSelector(at('imported'), { timeout: 60_000 });
    await press(page, 'import-leave');
    await takeBack(page, path);
    expect(await page.$eval(at('import-counts'), (list) => list.textContent)).toBe(
      `${count} dossiers déjà ici, sans rien de nouveau`,
    );
    // As another tab reads them from the disk.
    const next = await browser.extensionPage('permanence.html#cases');
    await next.waitForSelector(at('passphrase'));
    await next.type(at('passphrase'), passphrase);
    await press(next, 'unlock');
    await next.waitForSelector(at('cases-open'), { timeout: 60_000 });
    expect(await next.$$(at('open-case'))).toHaveLength(count);
  },
);

const at = (id: string): string => `[data-testid="${id}"]`;

/** 1 to 5 kB each, with journals and HMACs of the shape that real ones have. */
function caseload(): CaseRecord[] {
  return madeCases(count, '2026-11-17').map((one) => ({
    ...one,
    files: [{ kid: headOf(`kid ${one.id}`), seq: 4, head: headOf(one.id) }],
    nameMacs: [headOf(`name ${one.id}`)],
  }));
}

async function save(browser: BrowserUnderTest, page: Page): Promise<string> {
  await press(page, 'case-settings');
  for (const field of ['export', 'export-again']) await page.type(at(field), filePassphrase);
  await press(page, 'export-act');
  await page.waitForSelector(at('exported'), { timeout: 60_000 });
  return downloaded(browser.downloads, '.json');
}

/** Papier seulement again, then cases under a phrase as before. */
async function begin(page: Page): Promise<void> {
  await page.waitForSelector(at('cases-none'));
  for (const field of ['new-passphrase', 'new-passphrase-again'])
    await page.type(at(field), passphrase);
  await press(page, 'new-passphrase-act');
  await page.waitForSelector(at('cases-open'), { timeout: 60_000 });
  await press(page, 'case-settings');
}

async function takeBack(page: Page, path: string): Promise<void> {
  const found = await page.waitForSelector(at('import-input'), { visible: false });
  const input = await found?.toElement('input');
  await input?.uploadFile(path);
  await page.waitForSelector(at('import-passphrase'));
  await page.type(at('import-passphrase'), filePassphrase);
  await press(page, 'import-read');
  await page.waitForSelector(at('import-found'), { timeout: 60_000 });
}
