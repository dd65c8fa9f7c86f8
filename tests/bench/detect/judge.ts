/** Compares what was told of a page with what is expected of it, and adds the comparisons up: pure. */
import * as v from 'valibot';
import type { BenchPage } from './bench-page.ts';

export const toldSchema = v.object({
  pageKind: v.string(),
  step: v.nullable(v.object({ name: v.string() })),
  incident: v.nullable(
    v.object({ class: v.string(), codes: v.array(v.string()), text: v.string() }),
  ),
  state: v.array(v.object({ label: v.nullable(v.string()) })),
  options: v.array(v.string()),
  transient: v.boolean(),
});
export type Told = v.InferOutput<typeof toldSchema>;
export type Result = { page: BenchPage; told: Told; coldMs: number; ms: number };

export type Rate = { precision: number; recall: number; expected: number; told: number };
export type Summary = {
  pages: number;
  overall: Rate;
  classes: Record<string, Rate>;
  /** Of the pages with this code: told as first code, told at all. */
  codes: Record<string, { pages: number; first: number; any: number; toldFirst: number }>;
  confusion: Record<string, Record<string, number>>;
  falseAlarms: number;
  words: { right: number; of: number };
  kinds: { right: number; of: number };
  steps: { right: number; of: number };
  options: { right: number; of: number };
  states: { wrong: number; missed: number; of: number };
  coldMs: { p50: number; p95: number };
  ms: { p50: number; p95: number };
};

const none = 'none';
export const wantedClass = ({ page }: Result): string => page.expected.incident?.class ?? none;
export const toldClass = ({ told }: Result): string => told.incident?.class ?? none;

export function summarize(results: readonly Result[]): Summary {
  const classes = ['outage', 'blocking', 'input', 'session'];
  const confusion: Summary['confusion'] = {};
  for (const one of results) {
    const row = (confusion[wantedClass(one)] ??= {});
    row[toldClass(one)] = (row[toldClass(one)] ?? 0) + 1;
  }
  return {
    pages: results.length,
    overall: overall(results),
    classes: Object.fromEntries(classes.map((one) => [one, classRate(results, one)])),
    codes: codes(results),
    confusion,
    falseAlarms: results.filter((one) => wantedClass(one) === none && toldClass(one) !== none)
      .length,
    words: share(
      results.filter(({ page, told }) => page.expected.incident && told.incident?.text),
      ({ page, told }) =>
        letters(told.incident?.text ?? '').includes(letters(page.expected.incident?.text ?? '')),
    ),
    kinds: share(
      results.filter(({ page }) => page.expected.kind !== null),
      ({ page, told }) => told.pageKind === page.expected.kind,
    ),
    steps: share(
      results.filter(({ page }) => page.expected.step !== undefined),
      ({ page, told }) => told.step?.name === page.expected.step,
    ),
    options: share(
      results,
      ({ page, told }) => told.options.join('|') === page.expected.options.join('|'),
    ),
    states: states(results),
    coldMs: spread(results.map(({ coldMs }) => coldMs)),
    ms: spread(results.map(({ ms }) => ms)),
  };
}

/** An incident counts as found only in its own class. */
function overall(results: readonly Result[]): Rate {
  const wanted = results.filter((one) => wantedClass(one) !== none);
  const told = results.filter((one) => toldClass(one) !== none);
  const right = told.filter((one) => wantedClass(one) === toldClass(one)).length;
  return rate(right, wanted.length, told.length);
}

function classRate(results: readonly Result[], name: string): Rate {
  const wanted = results.filter((one) => wantedClass(one) === name);
  const told = results.filter((one) => toldClass(one) === name);
  return rate(wanted.filter((one) => toldClass(one) === name).length, wanted.length, told.length);
}

function codes(results: readonly Result[]): Summary['codes'] {
  const found: Summary['codes'] = {};
  const row = (code: string) => (found[code] ??= { pages: 0, first: 0, any: 0, toldFirst: 0 });
  for (const { page, told } of results) {
    const wanted = page.expected.incident?.code;
    const [first] = told.incident?.codes ?? [];
    if (first !== undefined) row(first).toldFirst += 1;
    if (wanted === undefined) continue;
    row(wanted).pages += 1;
    if (first === wanted) row(wanted).first += 1;
    if (told.incident?.codes.includes(wanted)) row(wanted).any += 1;
  }
  return found;
}

/** A wrong state is one that the page does not show; a missed one is shown and not told. */
function states(results: readonly Result[]): Summary['states'] {
  const counts = { wrong: 0, missed: 0, of: 0 };
  for (const { page, told } of results) {
    const labels = told.state.map(({ label }) => label ?? '');
    const { states: wanted } = page.expected;
    counts.of += wanted.length;
    counts.wrong += labels.filter((label) => !wanted.includes(label)).length;
    counts.missed += wanted.filter((label) => !labels.includes(label)).length;
  }
  return counts;
}

function rate(right: number, expected: number, told: number): Rate {
  return {
    precision: told === 0 ? 1 : right / told,
    recall: expected === 0 ? 1 : right / expected,
    expected,
    told,
  };
}

function share(results: readonly Result[], right: (one: Result) => boolean) {
  return { right: results.filter(right).length, of: results.length };
}

function spread(values: readonly number[]): { p50: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Letters and figures only: inline elements and spaces are not the sentence. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
