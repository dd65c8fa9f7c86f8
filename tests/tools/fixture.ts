/**
 * Makes a fixture of a saved page: scrubbed, with what the recognisers say of it now as expectations to review.
 * usage: npm run fixture -- NAME saved.html --url URL
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { buildProbe } from './detect/build-probe.ts';
import { makeFixture } from './fixture/make-fixture.ts';

const fixtures = fileURLToPath(new URL('../fixtures/portal/', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' } },
});
const [name = '', saved] = positionals;

if (
  !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) ||
  saved === undefined ||
  !URL.canParse(values.url ?? '')
) {
  console.error('usage: npm run fixture -- NAME saved.html --url URL   (NAME: a-z 0-9 and -)');
  process.exitCode = 2;
} else {
  const browser = await launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium',
    headless: true,
    pipe: true,
    defaultViewport: { width: 1366, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const folder = join(fixtures, name);
    await makeFixture(
      page,
      await buildProbe(new URL('./fixture/fixture-probe.ts', import.meta.url)),
      {
        saved: resolve(process.env['INIT_CWD'] ?? process.cwd(), saved),
        url: values.url ?? '',
        folder,
        source: 'saved page, scrubbed: say when and of which environment',
      },
    );
    console.log(`${folder}
Read page.html whole: names, dates and addresses that no rule can know are still in it, and no real person's data may stay.
Read expected.json: it is what the recognisers say, not what is right. Mend it, then the recognisers.
Then: npm run unit -- tests/detect`);
  } finally {
    await browser.close();
  }
}
