/** Medians of each act by size of the journal, and the exponent of their growth: 0 is flat, 1 in proportion. */
import { fitExponent } from '../figures/fit-exponent.ts';
import { median } from '../figures/quantile.ts';

/** Milliseconds; `heap` megabytes. */
export type Costs = Record<
  | 'append'
  | 'popup'
  | 'firstRow'
  | 'whole'
  | 'heap'
  | 'middle'
  | 'nextLines'
  | 'handOver'
  | 'verification',
  number[]
>;

export function growthTable(sizes: readonly { size: number; costs: Costs }[]): string {
  const names = Object.keys(sizes[0]?.costs ?? {}).filter(isName);
  const head = ['median', ...sizes.map(({ size }) => `${size}`), 'exponent'];
  const rows = names.map((name) => {
    const points = sizes.map(({ size, costs }) => ({ size, cost: median(costs[name]) }));
    return [name, ...points.map(({ cost }) => cost.toFixed(1)), fitExponent(points).toFixed(2)];
  });
  return [head, ...rows].map((row) => row.map(padded).join('')).join('\n');
}

function padded(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(14) : cell.padStart(11);
}

const all: Record<keyof Costs, true> = {
  append: true,
  popup: true,
  firstRow: true,
  whole: true,
  heap: true,
  middle: true,
  nextLines: true,
  handOver: true,
  verification: true,
};

function isName(name: string): name is keyof Costs {
  return name in all;
}
