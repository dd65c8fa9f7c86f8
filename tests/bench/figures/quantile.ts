/** Quantiles of a sample, between neighbours by straight line (the usual type 7). */

/** @param share 0 … 1; NaN for an empty sample */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}
