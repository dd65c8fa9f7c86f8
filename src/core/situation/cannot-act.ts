/** *Cannot act*: a prevented attempt since the last `done` of its procedure, or no access since the last logged-in page. */
import type { Row } from '../entry/row.ts';
import { accessFailuresOf, isLoggedIn, type AccessFailure } from '../attempt/access-failures.ts';
import { attemptsOf, type Attempt } from '../attempt/attempts-of.ts';
import { figuresOf, type Figures } from '../attempt/figures.ts';
import { sortRows } from '../attempt/stays.ts';
import { factDay, factText, factsOf } from './facts.ts';
import { remindersOf, type Reminder } from './reminders.ts';

export type CannotAct = {
  name: 'cannot-act';
  /** Prevented attempts not yet ended by a `done`; `number` is 0 when only access failed. */
  figures: Figures;
  attempts: Attempt[];
  /** *Accès au site impossible*: a line of its own, never added to the attempts. */
  access: { figures: Figures; failures: AccessFailure[] };
  reminders: Reminder[];
  /** As the person said it; `until` its last day, from which the filing window is worked out elsewhere. */
  permit: { title: string | null; until: string | null };
};

/** What was already worked out of the very same rows, by who shows it besides. */
export type Counted = { attempts: readonly Attempt[]; failures: AccessFailure[] };

/** @param input rows of one series, any order. Null when the situation does not hold. */
export function cannotActOf(input: {
  rows: readonly Row[];
  zone: string;
  counted?: Counted | undefined;
}): CannotAct | null {
  const { rows, zone, counted } = input;
  const attempts = (counted?.attempts ?? attemptsOf(rows, zone)).filter(
    (one) => one.outcome === 'prevented' && !one.closed,
  );
  const failures = counted?.failures ?? accessFailuresOf(rows, zone);
  const entered = sortRows(rows).findLast(isLoggedIn)?.at ?? '';
  const shutOut = failures.some((failure) => failure.at > entered);
  if (attempts.length === 0 && !shutOut) return null;
  const facts = factsOf(rows);
  return {
    name: 'cannot-act',
    figures: figuresOf(attempts),
    attempts,
    access: { figures: figuresOf(failures), failures },
    reminders: remindersOf(rows, zone),
    permit: { title: factText(facts, 'permit.title'), until: factDay(facts, 'permit.expiry') },
  };
}
