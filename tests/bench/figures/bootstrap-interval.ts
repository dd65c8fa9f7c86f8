/** The 95 % interval of a sample's median by percentile bootstrap, the same for the same sample. */
import { seededRandom } from '../../portal/seeded-random.ts';
import { median, quantile } from './quantile.ts';

export type Interval = { low: number; high: number };

const draws = 2_000;

/** Draws samples of the same size with replacement; NaN for an empty sample. */
export function bootstrapInterval(sample: readonly number[]): Interval {
  const random = seededRandom(sample.length);
  const medians = Array.from({ length: draws }, () =>
    median(sample.map(() => sample[Math.floor(random() * sample.length)] ?? Number.NaN)),
  );
  return { low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}
