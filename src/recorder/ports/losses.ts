/** The memory of what the store refused: outlives the worker, and the browser where a damaged database refused. */
import type { Losses } from '#core/observation/losses.ts';

export interface LossMemory {
  read(): Promise<Losses | null>;
  write(losses: Losses | null): Promise<void>;
}
