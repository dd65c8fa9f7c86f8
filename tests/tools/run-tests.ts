/**
 * The whole proof, stage by stage: checks, both builds, unit tests, both browsers; the last line counts everything.
 * `--long` tries more cases, and adds the project `long`, which is no part of the short run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { failedTests } from './failed-tests.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly minutes: number;
  /** Vitest project whose JSON report gives the counts; without it the stage counts as one. */
  readonly project?: string;
  readonly needsBuild?: boolean;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const long = process.argv.includes('--long') || process.env['TEMOIN_LONG'] === '1';
const scale = long ? 6 : 1;

const check = (name: string, needsBuild = false): Stage => ({
  name: `check:${name}`,
  command: `npm run -s check:${name}`,
  minutes: 5,
  needsBuild,
});
const vitest = (project: string, minutes: number): Stage => ({
  name: project,
  command: [
    `vitest run --config tests/vitest.config.ts --project ${project}`,
    `--reporter=${project === 'unit' ? 'dot' : 'verbose'}`,
    `--reporter=json --outputFile.json=${report(project)}`,
  ].join(' '),
  minutes: minutes * scale,
  project,
  needsBuild: true,
});

const projects = ['unit', 'e2e', ...(long ? ['long'] : [])];
const stages: readonly Stage[] = [
  ...['types', 'lint', 'format', 'layers', 'dead', 'calls'].map((name) => check(name)),
  { name: 'build', command: 'npm run -s build', minutes: 5 },
  ...['calls:built', 'sizes', 'addon'].map((name) => check(name, true)),
  vitest('unit', 15),
  vitest('e2e', 50),
  ...(long ? [vitest('long', 20)] : []),
];

function report(project: string): string {
  return `test-results/${project}.json`;
}

const env = {
  ...process.env,
  TEMOIN_PROPERTY_RUNS: process.env['TEMOIN_PROPERTY_RUNS'] ?? (long ? '10000' : '1000'),
  ...(long ? { TEMOIN_LONG: '1' } : {}),
  // A log that is read later, maybe only its end, has no room for colours.
  ...(process.env['CI'] === undefined ? {} : { NO_COLOR: '1' }),
};

function runStage(stage: Stage): Count {
  console.log(`\n── ${stage.name}`);
  const began = performance.now();
  const done = spawnSync(stage.command, {
    cwd: root,
    env,
    shell: true,
    stdio: 'inherit',
    timeout: stage.minutes * 60_000,
    killSignal: 'SIGKILL',
  });
  const good = done.status === 0;
  const count = stage.project === undefined ? one(good) : counted(stage.project, good);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const late = done.error === undefined ? '' : ` (stopped after ${stage.minutes} min)`;
  console.log(`── ${stage.name}: ${good ? 'ok' : 'FAILED'}${late}, ${seconds} s`);
  return count;
}

function one(good: boolean): Count {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that failed without a failed test (a crash, a file that does not load, no test at all) counts as one failure. */
function counted(project: string, good: boolean): Count {
  const path = join(root, report(project));
  if (!existsSync(path)) return one(false);
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const passed = numberAt(json, 'numPassedTests');
  const failed = numberAt(json, 'numFailedTests');
  const unproved = failed === 0 && (!good || passed === 0);
  return { passed, failed: unproved ? 1 : failed };
}

function numberAt(json: unknown, key: string): number {
  const value: unknown = new Map<string, unknown>(Object.entries(json ?? {})).get(key);
  return typeof value === 'number' ? value : 0;
}

rmSync(join(root, 'test-results'), { recursive: true, force: true });
mkdirSync(join(root, 'test-results'), { recursive: true });
const failedStages: string[] = [];
let total: Count = { passed: 0, failed: 0 };
for (const stage of stages) {
  const skipped = stage.needsBuild === true && failedStages.includes('build');
  if (skipped) console.log(`\n── ${stage.name}: not run, the build failed`);
  const count = skipped ? one(false) : runStage(stage);
  if (count.failed > 0) failedStages.push(stage.name);
  total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
}

// Said again at the end: what keeps only the tail of a long output must still name what failed, and with which seed.
for (const project of projects) {
  const path = join(root, report(project));
  if (existsSync(path))
    for (const line of failedTests(readFileSync(path, 'utf8'))) console.log(line);
}
if (failedStages.length > 0) console.log(`\nfailed: ${failedStages.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
