/**
 * The situations that hold today, derived from the rows and shown with what they rest on; the person can say
 * that one is not theirs (`fact` `situation`, `mine: false`).
 */
import type { Row } from '../entry/row.ts';
import { sortRows } from '../attempt/stays.ts';
import { paris, parisDay } from '../time/paris.ts';
import { cannotActOf, type CannotAct, type Counted } from './cannot-act.ts';
import { silenceOf, type Silence } from './silence.ts';
import { waitingOf, type Waiting } from './waiting.ts';

export type Situation = CannotAct | Waiting | Silence;

/**
 * @param input rows of one series (several journals mixed, any order); `today` `YYYY-MM-DD` in `zone`; `counted` when
 *   attempts and failures of these rows are at hand
 * @returns several may hold: what cannot be done, what is waited for, what is silent. The nearest date stands before all.
 */
export function situationsOf(input: {
  rows: readonly Row[];
  today: string;
  zone?: string;
  counted?: Counted;
}): Situation[] {
  const { rows, today, zone = paris, counted } = input;
  const denied = deniedNames(rows);
  const blocked = cannotActOf({ rows, zone, counted });
  const waiting = denied.has('waiting') ? null : waitingOf({ rows, today, zone });
  return [
    denied.has('cannot-act') ? null : blocked,
    waiting,
    besides(silenceOf({ rows, zone }), { waiting, denied: denied.get('silence') }),
  ].filter((one) => one !== null);
}

/**
 * What is waited for already tells the dates of requests under way: they are not told twice. A silence that the person
 * said is not theirs stays away; what the portal changes after that day is told.
 */
function besides(
  silence: Silence | null,
  told: { waiting: Waiting | null; denied: string | undefined },
): Silence | null {
  const requests = (silence?.requests ?? []).filter(
    ({ underWay, change }) =>
      !(told.waiting !== null && underWay) &&
      (told.denied === undefined || (change !== null && change.day > told.denied)),
  );
  return silence === null || requests.length === 0 ? null : { ...silence, requests };
}

/** Name of each situation that is not theirs, and the day on which the person last said so. */
function deniedNames(rows: readonly Row[]): ReadonlyMap<string, string> {
  const denied = new Map<string, string>();
  for (const row of sortRows(rows)) {
    const said = row.fact?.name === 'situation' ? row.fact.value : null;
    if (typeof said !== 'object' || said === null || !('name' in said) || !('mine' in said))
      continue;
    if (said.mine === false) denied.set(String(said.name), parisDay(row.at) ?? '');
    else denied.delete(String(said.name));
  }
  return denied;
}
