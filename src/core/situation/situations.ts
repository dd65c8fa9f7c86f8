/**
 * The situations that hold today, derived from the rows and shown with what they rest on; the person can say
 * that one is not theirs (`fact` `situation`, `mine: false`).
 */
import type { Row } from '../entry/row.ts';
import { sortRows } from '../attempt/stays.ts';
import { paris } from '../time/paris.ts';
import { cannotActOf, type CannotAct } from './cannot-act.ts';
import { waitingOf, type Waiting } from './waiting.ts';

export type Situation = CannotAct | Waiting;

/**
 * @param input rows of one series (several journals mixed, any order); `today` `YYYY-MM-DD` in `zone`
 * @returns several may hold: what cannot be done before what is waited for. The nearest date stands before both.
 */
export function situationsOf(input: {
  rows: readonly Row[];
  today: string;
  zone?: string;
}): Situation[] {
  const { rows, today, zone = paris } = input;
  const denied = deniedNames(rows);
  return [cannotActOf({ rows, zone }), waitingOf({ rows, today, zone })]
    .filter((one) => one !== null)
    .filter((one) => !denied.has(one.name));
}

function deniedNames(rows: readonly Row[]): ReadonlySet<string> {
  const denied = new Set<string>();
  for (const row of sortRows(rows)) {
    const said = row.fact?.name === 'situation' ? row.fact.value : null;
    if (typeof said !== 'object' || said === null || !('name' in said) || !('mine' in said))
      continue;
    if (said.mine === false) denied.add(String(said.name));
    else denied.delete(String(said.name));
  }
  return denied;
}
