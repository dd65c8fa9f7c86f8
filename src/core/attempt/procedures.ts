/**
 * Gives each row of a stay the procedure it belongs to: keys of the route table are paths
 * (`sejour` is the triage that leads to `sejour/etudiant`).
 */
import type { Row } from '../entry/row.ts';
import type { Stay } from './stays.ts';

/** Pages that carry out nothing: what fails there fails no procedure. */
const aside: ReadonlySet<string> = new Set([
  'account',
  'notifications',
  'profile',
  'appointment',
  'register',
]);

/** Whether one key is the other, or the general one it stands under. */
export function related(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/**
 * Rows with their procedure. A row whose page does not tell it, or tells only the general one, takes the one
 * met just before in the stay, else just after: a log-in page that fails between two steps is part of them.
 */
export function proceduresOf(stay: Stay): { row: Row; procedure: string | null }[] {
  const own = stay.rows.map(ownProcedure);
  const general = generalOf(own.filter((key) => key !== null));
  const exact = own.map((key) => (key !== null && general.has(key) ? null : key));
  // One pass: a received file may say that its 10 000 lines are one stay. Where nothing stands before, the first is the next.
  let near = exact.find((key) => key !== null) ?? null;
  return stay.rows.map((row, index) => {
    const key = exact[index] ?? null;
    near = key ?? near;
    return { row, procedure: key === null && !aside.has(row.pageKind ?? '') ? near : key };
  });
}

/** Keys under which another one stands. Looked up in order: a received file may name a procedure in each of its lines. */
function generalOf(keys: readonly string[]): ReadonlySet<string> {
  const known = [...new Set(keys)].toSorted(inOrder);
  return new Set(known.filter((key) => firstFrom(known, `${key}/`)?.startsWith(`${key}/`)));
}

/** @param sorted by code units. @returns the first that does not come before `from` */
function firstFrom(sorted: readonly string[], from: string): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** `state` rows name a request in the portal's words, which is no key. */
function ownProcedure(row: Row): string | null {
  return row.kind === 'state' || row.kind === 'fact' ? null : (row.procedure ?? null);
}
