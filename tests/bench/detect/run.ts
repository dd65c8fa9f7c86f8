/**
 * How well the recognisers read pages: about a thousand generated ones in one warm page of Chromium. Prints recall, precision and
 * time for the sentences that `src` may know and for those that it may not; writes them to `test-results`; fails for no figure.
 * usage: npm run bench:detect [-- --details]    (what was misread, page by page, of the seen part alone)
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { buildProbe } from '../../tools/detect/build-probe.ts';
import type { BenchPage } from './bench-page.ts';
import { generate } from './generate.ts';
import { summarize, toldClass, toldSchema, wantedClass, type Result } from './judge.ts';
import { printed } from './print.ts';

const output = fileURLToPath(new URL('../../../test-results/bench-detect.json', import.meta.url));
const parts = ['seen', 'unseen'] as const;
/** Looks at the same page after the first one; the middle one counts. */
const looksAgain = 5;

const timedSchema = v.object({ told: v.string(), first: v.number(), again: v.array(v.number()) });

const { values } = parseArgs({ options: { details: { type: 'boolean', default: false } } });

const browser = await launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium',
  headless: true,
  pipe: true,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--lang=fr-FR',
    '--disable-features=BackForwardCache',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ],
});
try {
  const results = await readAll(await browser.newPage());
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    browser: await browser.version(),
    node: process.version,
    commit: commit(),
  };
  const summaries = Object.fromEntries(
    parts.map((part) => [part, summarize(results.filter(({ page }) => page.part === part))]),
  );
  for (const [part, summary] of Object.entries(summaries)) console.log(printed(part, summary));
  console.log(JSON.stringify(machine));
  mkdirSync(new URL('.', `file://${output}`), { recursive: true });
  writeFileSync(output, `${JSON.stringify({ machine, summaries }, null, 2)}\n`);
  if (values.details)
    for (const line of results.filter(seenAndWrong).map(asLine)) console.log(line);
} finally {
  await browser.close();
}

async function readAll(page: Page): Promise<Result[]> {
  const code = await buildProbe();
  const served: { now?: BenchPage } = {};
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, served.now).catch(() => undefined));
  const results: Result[] = [];
  // Neighbours share a renderer: a new process a page would measure the browser.
  const byWidth = generate().toSorted(
    (a, b) => a.width - b.width || a.url.localeCompare(b.url) || a.id.localeCompare(b.id),
  );
  for (const one of byWidth) {
    if (served.now?.width !== one.width) await page.setViewport({ width: one.width, height: 900 });
    served.now = one;
    await open(page, one.url);
    results.push({ page: one, ...(await look(page, code, one.status)) });
  }
  return results;
}

/** Between two addresses that differ in the fragment alone, a browser loads nothing by itself. */
async function open(page: Page, url: string): Promise<void> {
  const loaded = await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (!loaded) await page.reload({ waitUntil: 'domcontentloaded' });
}

async function answer(request: HTTPRequest, page: BenchPage | undefined): Promise<void> {
  if (page && request.isNavigationRequest())
    await request.respond({
      status: page.status,
      contentType: 'text/html; charset=utf-8',
      body: page.html,
    });
  else await request.abort('failed');
}

/** The first look compiles the code anew, as each page is a new world; the looks after it are what a visit costs. */
async function look(page: Page, code: string, status: number): Promise<Omit<Result, 'page'>> {
  const timed = await page.evaluate(`(() => {
    ${code}
    const time = () => { const at = performance.now(); const told = __probe.answer(${status}); return { told, ms: performance.now() - at }; };
    const first = time();
    const again = Array.from({ length: ${looksAgain} }, () => time().ms);
    return { told: first.told, first: first.ms, again };
  })()`);
  const { told: json, first, again } = v.parse(timedSchema, timed);
  const said: unknown = JSON.parse(json);
  return {
    told: v.parse(toldSchema, said),
    coldMs: first,
    ms: again.toSorted((a, b) => a - b)[Math.floor(looksAgain / 2)] ?? first,
  };
}

/** Only the seen part is ever shown page by page: who looks at the other one can no longer measure with it. */
function seenAndWrong(result: Result): boolean {
  const { page, told: said } = result;
  const { expected } = page;
  const right =
    wantedClass(result) === toldClass(result) &&
    (!expected.incident || said.incident?.codes[0] === expected.incident.code) &&
    (expected.kind === null || expected.kind === said.pageKind) &&
    (expected.step === undefined || expected.step === said.step?.name) &&
    expected.options.join('|') === said.options.join('|') &&
    expected.states.join('|') === said.state.map(({ label }) => label).join('|');
  return page.part === 'seen' && !right;
}

function asLine({ page, told: said }: Result): string {
  const { kind, step, incident, states } = page.expected;
  return JSON.stringify({
    id: page.id,
    width: page.width,
    wanted: { kind, step, incident, states },
    said,
  });
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    // A copy without its history measures as well.
    return 'unknown';
  }
}
