/** The day that "today" is, in Paris: `YYYY-MM-DD`. */
import { parisDay } from '#core/time/paris.ts';
import type { Ports } from './ports.ts';

export function today(ports: Pick<Ports, 'clock'>): string {
  return parisDay(new Date(ports.clock.now()).toISOString()) ?? '';
}
