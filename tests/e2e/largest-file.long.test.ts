/** A received file of 10 000 entries: read in its own thread, nothing of it lost on the way to the page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { bigFile } from '../bench/verify/big-file.ts';
import { eachBrowser } from './support/each-browser.ts';
import { openFile } from './support/permanence-walk.ts';

const entries = 10_000;
const photos = 40;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'the largest file is intact, and every line of it is there',
  async ({ browser }) => {
    const folder = await mkdtemp(join(tmpdir(), 'temoin-largest-'));
    const path = join(folder, 'temoin_2026-11-24_GRND.zip');
    await writeFile(path, (await bigFile({ entries, photos })).stream());
    const page = await browser.extensionPage('permanence.html');
    await openFile(page, path);
    await rm(folder, { recursive: true });
    expect(
      await page.$eval('[data-testid="verdict"]', (one) => one.getAttribute('data-verdict')),
    ).toBe('intact');
    await page.waitForSelector('[data-testid="more"]', { timeout: 60_000 });
    const shown = (await page.$$('[data-testid^="row-"]')).length;
    const left = await page.$eval('[data-testid="more"]', (one) => one.textContent);
    // A photo stands inside the line it belongs to, and so is no line.
    const told = Number(/\d[\d\s\u202F\u00A0]*/.exec(left)?.[0].replaceAll(/\D/g, ''));
    expect(shown + told).toBe(entries - photos);
  },
);
