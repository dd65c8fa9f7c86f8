/** The table of growth says the median of each size and how it grows. */
import { expect, it } from 'vitest';
import { growthTable } from './growth-table.ts';

const costs = (flat: number, grows: number) => ({
  append: [flat, flat, 9 * flat],
  popup: [flat],
  firstRow: [flat],
  whole: [grows],
  heap: [flat],
  middle: [grows],
  nextLines: [flat],
  handOver: [grows],
  verification: [grows],
});

it('tells flat costs from those in proportion', () => {
  const table = growthTable([
    { size: 100, costs: costs(5, 1) },
    { size: 1_000, costs: costs(5, 10) },
  ]);
  const row = (name: string) =>
    table
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.split(/\s+/u);
  expect(row('median')).toEqual(['median', '100', '1000', 'exponent']);
  expect(row('append')).toEqual(['append', '5.0', '5.0', '0.00']);
  expect(row('handOver')).toEqual(['handOver', '1.0', '10.0', '1.00']);
});
