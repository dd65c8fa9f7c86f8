/** How a cost grows with size: the exponent `b` of `cost = a · size^b`, by least squares on logarithms. */

export type SizedCost = { size: number; cost: number };

/** 0: flat; 1: in proportion; 2: squared. NaN for fewer than two sizes; sizes and costs are above 0. */
export function fitExponent(points: readonly SizedCost[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const middle = (of: 'x' | 'y') => logs.reduce((sum, one) => sum + one[of], 0) / logs.length;
  const [x, y] = [middle('x'), middle('y')];
  const rise = logs.reduce((sum, one) => sum + (one.x - x) * (one.y - y), 0);
  return rise / logs.reduce((sum, one) => sum + (one.x - x) ** 2, 0);
}
