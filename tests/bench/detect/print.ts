/** The summary of one part of the bench as lines for a terminal. */
import type { Rate, Summary } from './judge.ts';

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const of = ({ right, of: all }: { right: number; of: number }): string =>
  `${right}/${all} (${percent(all === 0 ? 1 : right / all)})`;

export function printed(part: string, summary: Summary): string {
  const { states, coldMs, ms } = summary;
  return [
    `── ${part}: ${summary.pages} pages`,
    rateLine('all', summary.overall),
    ...Object.entries(summary.classes).map(([name, rate]) => rateLine(name, rate)),
    `false alarms on pages without incident: ${summary.falseAlarms}`,
    `words quoted: ${of(summary.words)}   page kinds: ${of(summary.kinds)}   steps: ${of(summary.steps)}   options: ${of(summary.options)}`,
    `states: ${states.of} shown, ${states.wrong} wrong, ${states.missed} missed`,
    `one look: first p50 ${coldMs.p50.toFixed(2)} ms, p95 ${coldMs.p95.toFixed(2)} ms; again p50 ${ms.p50.toFixed(2)} ms, p95 ${ms.p95.toFixed(2)} ms`,
    'codes (pages: as first code, at all; told as first):',
    ...Object.entries(summary.codes)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(
        ([code, { pages, first, any, toldFirst }]) =>
          `  ${code.padEnd(3)} ${String(pages).padStart(4)}: ${first}, ${any}; ${toldFirst}`,
      ),
    'expected → told:',
    ...Object.entries(summary.confusion).map(
      ([wanted, row]) =>
        `  ${wanted.padEnd(9)} ${Object.entries(row)
          .map(([told, count]) => `${told} ${count}`)
          .join(', ')}`,
    ),
  ].join('\n');
}

function rateLine(name: string, { precision, recall, expected, told }: Rate): string {
  return `${name.padEnd(9)} precision ${percent(precision).padStart(7)}   recall ${percent(recall).padStart(7)}   (${expected} pages, ${told} told)`;
}
