/** A figure as one line of a terminal. */
import type { Figure } from './figure.ts';

const held = { median: 'median', p95: 'p95', high: 'upper bound', max: 'maximum' } as const;

export function printFigure(figure: Figure): string {
  const { what, unit, n, interval, budget } = figure;
  const told = [
    `${what.padEnd(62)} n ${String(n).padStart(4)}`,
    `median ${short(figure.median).padStart(8)} ${unit} [${short(interval.low)}, ${short(interval.high)}]`,
    `p95 ${short(figure.p95)}`,
    `max ${short(figure.max)}`,
  ];
  if (budget)
    told.push(
      `${held[budget.of]} ≤ ${budget.atMost} ${unit}: ${figure.within === true ? 'within' : 'OVER'}`,
    );
  return told.join('   ');
}

/** Three digits that say something. */
function short(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
