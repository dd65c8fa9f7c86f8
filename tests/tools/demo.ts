/**
 * Plays two applicants' stories in a real Chromium on the false portal and leaves what came of them in `demo-output/`.
 * usage: npm run demo [-- --built]; `--built` takes the demo build that is there. Exit 0 only when all of it was made.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../e2e/support/browser-under-test.ts';
import { AMINA, BAO } from '../portal/accounts.ts';
import { startPortal } from '../portal/start-portal.ts';
import { buildDemo, DEMO_BUILD } from './demo/build-demo.ts';
import { afterwards, readMe } from './demo/guide.ts';
import type { HandedFile } from './demo/hand-over-scene.ts';
import { makePapers } from './demo/papers.ts';
import { todayInParis, whoFiles, whoWaits } from './demo/people-today.ts';
import { pictureOfFailure, tell, type Stage } from './demo/stage.ts';
import { tellAmina } from './demo/tell-amina.ts';
import { tellBao } from './demo/tell-bao.ts';

const output = fileURLToPath(new URL('../../demo-output', import.meta.url));

/** A usual laptop. On 1280 the open chip covers half of *Déposer la demande*. */
const WINDOW = { width: 1440, height: 900 };

type Told = { file: HandedFile; version: string };

/** A profile, a portal and a browser of its own for each story: nothing of one person is near the other. */
async function play(name: string, story: (stage: Stage) => Promise<HandedFile>): Promise<Told> {
  const folder = join(output, name);
  await mkdir(folder, { recursive: true });
  const today = todayInParis();
  const portal = await startPortal();
  portal.setAccount(AMINA.login, whoFiles(today));
  portal.setAccount(BAO.login, whoWaits(today));
  try {
    const browser = await launch({
      browser: 'chromium',
      portalPort: portal.port,
      extensionDir: DEMO_BUILD,
      viewport: WINDOW,
    });
    try {
      const file = await story({ browser, portal, folder });
      return { file, version: browser.version };
    } catch (error) {
      await pictureOfFailure({ browser, portal, folder });
      throw error;
    } finally {
      await browser.close();
    }
  } finally {
    await portal.close();
  }
}

async function demo(): Promise<void> {
  await rm(output, { recursive: true, force: true });
  if (!process.argv.includes('--built')) {
    process.stdout.write('Building the extension of the demo (its files say "exemple")…\n');
    buildDemo();
  }
  process.stdout.write('\nFirst story: Aminata cannot file her request.\n');
  const amina = await play('amina', tellAmina);
  tell(await makePapers(join(output, 'amina'), amina.file));
  process.stdout.write('\nSecond story: Bao waits, and nothing fails.\n');
  const bao = await play('bao', (stage) => tellBao(stage, todayInParis()));
  tell(await makePapers(join(output, 'bao'), bao.file));
  const shown = { amina: amina.file, bao: bao.file, version: amina.version };
  await writeFile(join(output, 'LISEZ-MOI.txt'), readMe(shown));
  process.stdout.write(afterwards(shown));
}

// The windows are shown where somebody can see them.
if (process.env['DISPLAY'] !== undefined) process.env['TEMOIN_HEADED'] ??= '1';
const began = performance.now();
try {
  await demo();
  process.stdout.write(`\nThe demo took ${Math.round((performance.now() - began) / 1000)} s.\n`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nThe demo did not come to its end: ${why}\n`);
  process.exitCode = 1;
}
