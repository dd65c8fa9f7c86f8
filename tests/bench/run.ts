/**
 * One door for all figures: builds the extension, runs the parts one after the other, prints figures as text, and writes all of
 * them with their samples and the machine to `test-results/bench.json`. Fails for no figure (docs/benchmarks.md).
 * usage: npm run bench [-- --only NAME[,NAME…]] [--quick] [--minutes N]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printFigure } from './figures/print-figure.ts';
import { growthPart } from './growth/growth-part.ts';
import { handoverPart } from './handover/handover-part.ts';
import { idlePart } from './idle/idle-part.ts';
import { latencyPart } from './latency/latency-part.ts';
import { loadPart } from './load/load-part.ts';
import { machine } from './machine/machine.ts';
import { cpuPart } from './visit/cpu-part.ts';
import { visitPart } from './visit/visit-part.ts';
import type { Asked, Part, Told } from './part.ts';

const parts: readonly Part[] = [
  loadPart,
  cpuPart,
  latencyPart,
  growthPart,
  handoverPart,
  visitPart,
  idlePart,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string' },
  },
});
const chosen = choose(values.only);
const asked: Asked = {
  quick: values.quick,
  minutes: values.minutes === undefined ? undefined : Number(values.minutes),
  say: (line) => process.stderr.write(`${line}\n`),
};
const where = machine();
const built = spawnSync('npm run -s build', { stdio: ['ignore', 'ignore', 2], shell: true });
if (built.status !== 0) throw new Error('the extension could not be built');

const all: Record<string, Told> = {};
for (const part of chosen) {
  const told = await runPart(part);
  all[part.name] = told;
  console.log(`\n── ${part.name}: ${part.about} (${told.browsers.join(', ')})`);
  for (const one of told.figures) console.log(printFigure(one));
  for (const note of told.notes ?? []) console.log(note);
  save();
}
console.log(`\n${JSON.stringify(where)}`);
if (asked.quick) console.log('A smoke run (--quick): these figures say nothing.');

function choose(only: string | undefined): readonly Part[] {
  if (only === undefined) return parts.filter(({ long }) => long !== true);
  return only.split(',').map((name) => {
    const found = parts.find((part) => part.name === name);
    if (found) return found;
    throw new Error(`no part ${name}: one of ${parts.map((part) => part.name).join(' ')}`);
  });
}

/** A part that breaks is said and leaves the others their turn. */
async function runPart(part: Part): Promise<Told> {
  asked.say(`bench: ${part.name}…`);
  try {
    return await part.run(asked);
  } catch (error) {
    process.exitCode = 1;
    return { figures: [], browsers: [], notes: [`BROKEN: ${String(error)}`] };
  }
}

function save(): void {
  mkdirSync('test-results', { recursive: true });
  const name = values.only === undefined ? 'bench' : `bench-${values.only.replaceAll(',', '-')}`;
  const text = JSON.stringify({ machine: where, quick: asked.quick, parts: all }, null, 2);
  writeFileSync(`test-results/${name}.json`, `${text}\n`);
}
