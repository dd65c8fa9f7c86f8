/** The sign of a store that does not write now, or null. */
import type { Ports } from './ports.ts';

export async function refusalSign(ports: Pick<Ports, 'losses'>): Promise<'full' | 'broken' | null> {
  const losses = await ports.losses.read();
  if (losses === null || losses.over) return null;
  return losses.why === 'quota' ? 'full' : 'broken';
}
