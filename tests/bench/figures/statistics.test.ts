/** The statistics of the benches, against samples whose answers are known by hand. */
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { figure } from './figure.ts';
import { fitExponent } from './fit-exponent.ts';
import { printFigure } from './print-figure.ts';
import { median, quantile } from './quantile.ts';

const to100 = Array.from({ length: 101 }, (_, at) => 100 - at);

describe('quantiles', () => {
  it('stand between neighbours', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9])).toBe(9);
    expect(quantile(to100, 0.95)).toBeCloseTo(95, 9);
    expect(quantile([3, 1, 2], 1)).toBe(3);
  });

  it('of nothing are no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the bootstrap interval', () => {
  it('holds the median, and is the same each time', () => {
    const interval = bootstrapInterval(to100);
    expect(interval.low).toBeLessThan(50);
    expect(interval.high).toBeGreaterThan(50);
    expect(bootstrapInterval(to100)).toEqual(interval);
  });

  it('narrows with the size of the sample', () => {
    const wide = bootstrapInterval(to100.filter((value) => value % 10 === 0));
    const narrow = bootstrapInterval([...to100, ...to100, ...to100, ...to100]);
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
  });

  it('of equal values is that value', () => {
    expect(bootstrapInterval([7, 7, 7])).toEqual({ low: 7, high: 7 });
  });
});

describe('the fitted exponent', () => {
  const sizes = [100, 1_000, 10_000];
  it.each([0, 0.5, 1, 2])('finds %f', (power) => {
    const points = sizes.map((size) => ({ size, cost: 3 * size ** power }));
    expect(fitExponent(points)).toBeCloseTo(power, 9);
  });

  it('of one size is no number', () => {
    expect(fitExponent([{ size: 100, cost: 3 }])).toBeNaN();
  });
});

describe('a figure', () => {
  it('is held against what its budget names', () => {
    const at = (of: 'median' | 'p95' | 'max', atMost: number) =>
      figure('x', to100, { budget: { of, atMost } }).within;
    expect(at('median', 50)).toBe(true);
    expect(at('median', 49)).toBe(false);
    expect(at('p95', 95)).toBe(true);
    expect(at('max', 99)).toBe(false);
    expect(figure('x', to100).within).toBeUndefined();
  });

  it('is told with its interval, and says when it is over', () => {
    const line = printFigure(
      figure('page load', [12, 12, 12], { budget: { of: 'high', atMost: 10 } }),
    );
    expect(line).toContain('median     12.0 ms [12.0, 12.0]');
    expect(line).toContain('upper bound ≤ 10 ms: OVER');
  });
});
