/** The sign of a store that does not write now, or null. */
import type { Ports } from './ports.ts';

export type Refusal = 'full' | 'broken' | 'newer';

const signs = { quota: 'full', failed: 'broken', newer: 'newer' } as const;

export async function refusalSign(ports: Pick<Ports, 'losses'>): Promise<Refusal | null> {
  const losses = await ports.losses.read();
  if (losses === null || losses.over) return null;
  return signs[losses.why];
}
