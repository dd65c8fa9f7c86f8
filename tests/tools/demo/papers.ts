/** From the ZIP to the papers: unpacked by the system's unzip, printed by a browser without the extension, verified by our command. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { HandedFile } from './hand-over-scene.ts';

const VERIFY = fileURLToPath(new URL('../verify.ts', import.meta.url));
const EXAMPLE = 3;

/** Leaves `expose.html` and `expose.pdf` beside the ZIP; answers what `npm run verify` says of the file. */
export async function makePapers(folder: string, { zip }: HandedFile): Promise<string> {
  const open = join(folder, 'fichier-ouvert');
  await mkdir(open, { recursive: true });
  execFileSync('unzip', ['-q', '-o', zip, '-d', open]);
  const html = join(folder, 'expose.html');
  await copyFile(join(open, '2-expose.html'), html);
  await printPdf(html, join(folder, 'expose.pdf'));
  return verdictOn(zip);
}

/** A browser of its own, headless: a visible one may refuse to print. */
async function printPdf(html: string, pdf: string): Promise<void> {
  const browser = await launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium',
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html).href, { waitUntil: 'load' });
    await writeFile(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  } finally {
    await browser.close();
  }
  if ((await stat(pdf)).size < 1000) throw new Error('the PDF of the exposé is empty');
}

/** The command a stranger would run; anything but *exemple* would be a lie about an invented person. */
function verdictOn(zip: string): string {
  if (!existsSync(zip)) throw new Error('the file is not where it was saved');
  const read = spawnSync(process.execPath, [VERIFY, zip], { encoding: 'utf8' });
  if (read.status === EXAMPLE) return read.stdout.trim();
  throw new Error(
    `npm run verify was to say "exemple" (3) and ended with ${String(read.status)}:\n${read.stdout}${read.stderr}`,
  );
}
