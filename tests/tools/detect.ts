/**
 * What the recognisers say of a saved page, served to Chromium at the address given: one JSON object on standard output.
 * usage: npm run detect -- FILE.html --url URL [--status N] [--content-type T] [--width N] [--wait MS]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { buildProbe } from './detect/build-probe.ts';
import { probePage } from './detect/probe-page.ts';
import { serveSaved, type SavedPage } from './detect/serve-saved.ts';

const usage =
  'usage: npm run detect -- FILE.html --url URL [--status N] [--content-type T] [--width N] [--wait MS]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    status: { type: 'string', default: '200' },
    'content-type': { type: 'string', default: 'text/html; charset=utf-8' },
    width: { type: 'string', default: '1366' },
    wait: { type: 'string', default: '0' },
  },
});

type Ask = { saved: SavedPage; width: number; wait: number };

function asked(): Ask | undefined {
  const [file] = positionals;
  const [status = NaN, width = NaN, wait = NaN] = [values.status, values.width, values.wait].map(
    Number,
  );
  const whole = [status, width, wait].every((one) => Number.isInteger(one) && one >= 0);
  if (file === undefined || values.url === undefined || !URL.canParse(values.url) || !whole)
    return undefined;
  const { url, 'content-type': contentType } = values;
  // npm runs scripts in the project's folder; the file was named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return { saved: { file: resolve(from, file), url, status, contentType }, width, wait };
}

/** @returns `ToldPage` as JSON */
async function told({ saved, width, wait }: Ask): Promise<string> {
  const browser = await launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium',
    headless: true,
    pipe: true,
    defaultViewport: { width, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=fr-FR',
      // Every request is answered from the disk or refused: nothing is looked up.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', serveSaved(saved));
    await page.goto(saved.url, { waitUntil: 'load' });
    return await probePage(page, await buildProbe(), { wait, status: saved.status });
  } finally {
    await browser.close();
  }
}

const ask = asked();
if (ask) console.log(await told(ask));
else {
  console.error(usage);
  process.exitCode = 2;
}
