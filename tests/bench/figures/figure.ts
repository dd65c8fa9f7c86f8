/** One measured figure: its sample, what is told of it, and the budget it is held against. */
import { bootstrapInterval, type Interval } from './bootstrap-interval.ts';
import { median, quantile } from './quantile.ts';

/** `of`: what must stay at or under `atMost`. `high` is the upper end of the interval. */
export type Budget = { of: 'median' | 'p95' | 'high' | 'max'; atMost: number };

export type Figure = {
  what: string;
  unit: string;
  n: number;
  median: number;
  p95: number;
  max: number;
  /** 95 %, of the median. */
  interval: Interval;
  budget?: Budget;
  /** Undefined without a budget. */
  within?: boolean;
  sample: readonly number[];
};

export function figure(
  what: string,
  sample: readonly number[],
  how: { unit?: string; budget?: Budget } = {},
): Figure {
  const interval = bootstrapInterval(sample);
  const told = {
    median: median(sample),
    p95: quantile(sample, 0.95),
    max: quantile(sample, 1),
    high: interval.high,
  };
  const { budget } = how;
  return {
    what,
    unit: how.unit ?? 'ms',
    n: sample.length,
    median: told.median,
    p95: told.p95,
    max: told.max,
    interval,
    ...(budget === undefined ? {} : { budget, within: told[budget.of] <= budget.atMost }),
    sample,
  };
}
