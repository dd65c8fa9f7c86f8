/** Marks the prevented attempts that a later `done` ended: of its procedure, or of its purpose where only that is known. */
import { related } from './procedures.ts';
import type { Outcome } from './outcome.ts';
import type { Purpose } from './stays.ts';

type Ended = {
  procedure: string | null;
  purpose: Purpose | null;
  outcome: Outcome;
  declared: boolean;
  at: string;
  day: string | null;
};

/** @param attempts oldest first; the same come back, `closed` set */
export function closedAttempts<T extends Ended>(attempts: T[]): (T & { closed: boolean })[] {
  const done = attempts.filter((attempt) => attempt.outcome === 'done');
  return attempts.map((attempt) => ({
    ...attempt,
    closed:
      attempt.outcome === 'prevented' &&
      done.some((later) => dayAndTime(later) >= dayAndTime(attempt) && sameMatter(later, attempt)),
  }));
}

function sameMatter(done: Ended, prevented: Ended): boolean {
  if (done.procedure !== null && prevented.procedure !== null) {
    return related(done.procedure, prevented.procedure);
  }
  const wanted = prevented.purpose ?? purposeOfProcedure(prevented.procedure);
  const reached = done.purpose ?? purposeOfProcedure(done.procedure);
  if (wanted === reached) return true;
  // A confirmation whose purpose nobody said is a filing or a renewal; a change of situation has its own key.
  const filing = ['renew', 'file', null];
  return (
    (reached === null || wanted === null) && filing.includes(reached) && filing.includes(wanted)
  );
}

function purposeOfProcedure(procedure: string | null): Purpose | null {
  return procedure !== null && related(procedure, 'changement') ? 'change' : null;
}

/** A declared line counts on the day it tells of, not on the day it was written. */
function dayAndTime(attempt: Ended): string {
  return attempt.declared ? (attempt.day ?? attempt.at.slice(0, 7)) : attempt.at;
}
