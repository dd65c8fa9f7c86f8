/**
 * Whether a shown state is worth an entry (product.md, *State of a request*): when it changed, and once a day
 * when it is seen unchanged. "Still in that state on …" is the evidence of those who wait.
 */
import type { Claims } from '#core/entry/claims.ts';
import type { StateSeen } from './ports/records.ts';
import { parisDay } from '#core/time/paris.ts';

export type StateNews = 'changed' | 'unchanged-today' | 'first-today';

export function stateNews(
  before: StateSeen | undefined,
  state: NonNullable<Claims['state']>,
  at: string,
): StateNews {
  if (before === undefined || !sameState(before, state)) return 'changed';
  return parisDay(before.at) === parisDay(at) ? 'unchanged-today' : 'first-today';
}

function sameState(before: StateSeen, state: NonNullable<Claims['state']>): boolean {
  return (
    before.label === state.label &&
    before.step === state.step &&
    before.filedAt === state.filedAt &&
    before.documents.length === state.documents.length &&
    before.documents.every((name, index) => name === state.documents[index])
  );
}
