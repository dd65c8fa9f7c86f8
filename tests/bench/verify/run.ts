/**
 * How long the permanence page needs for the largest file (10 000 entries, 500 MB), in its real worker, beside what no verifier can
 * do without, in one browser and run, in turn. Fails for no figure. usage: npm run bench:verify [-- --rounds 5]
 */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { launch } from '../../e2e/support/browser-under-test.ts';
import { baselineScript } from './baseline.ts';
import { bigFile } from './big-file.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const entries = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'temoin-bench-'));
const path = join(folder, 'temoin_2026-11-24_GRND.zip');
const server = createServer((_, answer) => {
  answer.setHeader('content-type', 'text/html; charset=utf-8');
  answer.end(`<!doctype html><input type="file"><script>${baselineScript}</script>`);
});
const port = await new Promise<number>((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    const at = server.address();
    resolve(typeof at === 'object' && at !== null ? at.port : 0);
  });
});
await writeFile(path, (await bigFile({ entries, photos: 2000 })).stream());
const browser = await launch({ browser: 'chromium', portalPort: port });
try {
  const ours: number[] = [];
  const least: number[] = [];
  const tasks: number[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    least.push(await baseline());
    const read = await ourReading();
    ours.push(read.ms);
    tasks.push(...read.tasks);
  }
  const [a, b] = [median(ours), median(least)];
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0],
    browser: browser.version,
    node: process.version,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  };
  const told = { machine, ours, least, ratio: a / b, longTasksMs: tasks };
  console.log(
    `ours ${a.toFixed(0)} ms, least ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)} (medians)`,
  );
  console.log(JSON.stringify(told));
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/bench-verify.json', `${JSON.stringify(told, null, 2)}\n`);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

function median(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;
}

async function give(page: Page, selector: string): Promise<void> {
  const input = await page.waitForSelector(selector);
  await (await input?.toElement('input'))?.uploadFile(path);
}

async function baseline(): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await give(page, 'input');
  const ms = await page.evaluate(`pass(document.querySelector('input').files[0], ${entries + 1})`);
  await page.close();
  return v.parse(v.number(), ms);
}

/** From the file chosen to the verdict on the screen; tasks of the page over 50 ms meanwhile. */
async function ourReading(): Promise<{ ms: number; tasks: number[] }> {
  const page = await browser.extensionPage('permanence.html');
  await page.waitForSelector('input[data-testid="file-input"]');
  await page.evaluate(`
    window.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    window.read = new Promise((resolve) => {
      let began = 0;
      addEventListener('change', () => { began = performance.now(); }, { capture: true, once: true });
      new MutationObserver(() => {
        if (document.querySelector('[data-testid="verdict"]')) resolve(performance.now() - began);
      }).observe(document, { childList: true, subtree: true });
    });
    0;`);
  await give(page, 'input[data-testid="file-input"]');
  const ms = await page.evaluate('read');
  const tasks = await page.evaluate('new Promise((done) => setTimeout(() => done(tasks), 500))');
  await page.close();
  return { ms: v.parse(v.number(), ms), tasks: v.parse(v.array(v.number()), tasks) };
}
