/**
 * Turns due rows into entries, oldest first. Looks only at what stands in the store, so that a worker that
 * died anywhere finds the same work again; returns when the next row is due.
 */
import type { PendingRow } from './ports/pending-row.ts';
import { appendEntry } from './append-entry.ts';
import { composeRepeats, composeUnit } from './compose-entry.ts';
import { findFirst } from './find-first.ts';
import type { Ports } from './ports.ts';
import type { Presence } from './ports/records.ts';
import { refersOf } from './refers-of.ts';
import { repeatWindow, unitsOf, type Unit } from './units.ts';

export async function drain(ports: Ports): Promise<void> {
  const people = new Map((await ports.store.people()).map((person) => [person.id, person]));
  const rows = (await ports.store.pending()).filter(
    (row) => row.person !== null && people.has(row.person),
  );
  const now = ports.clock.now();
  const waiting: number[] = [];
  const broken: unknown[] = [];
  for (const unit of unitsOf(rows.filter((row) => row.repeatOf === undefined))) {
    if (isAhead(unit.due, now)) waiting.push(unit.due);
    else await settleUnit(ports, unit, waiting).catch((reason: unknown) => broken.push(reason));
  }
  await settleRepeats(ports, waiting);
  if (waiting.length > 0) await ports.wake.at(Math.min(...waiting));
  // One line that cannot be signed is a bug to be told of; it must not keep all that come after it from the chain.
  if (broken.length > 0) throw broken[0];
}

/** Nothing is ever due later than a set of repeats: what seems to be was put off by a clock that has been set back since. */
function isAhead(due: number, now: number): boolean {
  return due > now && due - now <= repeatWindow;
}

async function settleUnit(ports: Ports, unit: Unit, waiting: number[]): Promise<void> {
  const claims = composeUnit(unit);
  // What is told of the past repeats nothing: two lines typed in two minutes are two lines.
  if (claims.kind === 'incident' && claims.source === 'auto') {
    const first = await findFirst(ports, { unit, claims });
    if (first) {
      const due = first.at + repeatWindow;
      waiting.push(due);
      await ports.store.patch({
        rows: unit.rows.map((row) => asRepeat(row, { ...first, due, group: unit.lead.id })),
      });
      return;
    }
  }
  const refers = await refersOf(ports, unit.lead);
  if (refers === 'wait') return;
  await appendEntry(ports, { rows: unit.rows, lead: unit.lead, claims: { ...claims, ...refers } });
}

function asRepeat(
  row: PendingRow,
  of: { kid: string; seq: number; due: number; group: string },
): PendingRow {
  return { ...row, group: of.group, due: of.due, repeatOf: { kid: of.kid, seq: of.seq } };
}

/** Sets of repeats whose two minutes have passed, or whose page was left. */
async function settleRepeats(ports: Ports, waiting: number[]): Promise<void> {
  const pending = await ports.store.pending();
  const tabs = (await ports.store.presence())?.tabs ?? [];
  const sets = new Map<string, PendingRow[]>();
  for (const row of pending) {
    if (row.repeatOf === undefined) continue;
    const key = `${row.repeatOf.kid} ${row.repeatOf.seq}`;
    sets.set(key, [...(sets.get(key) ?? []), row]);
  }
  for (const rows of sets.values()) {
    const due = endOf(rows, pending, tabs);
    const units = unitsOf(rows);
    const [lead, of] = [units[0]?.lead, rows[0]?.repeatOf];
    if (lead === undefined || of === undefined) continue;
    if (isAhead(due, ports.clock.now())) waiting.push(due);
    else await appendEntry(ports, { rows, lead, claims: composeRepeats(units, of) });
  }
}

/**
 * When a set of repeats ends: after its two minutes, or once its page was left. A window that is still open there may hold
 * the last repeat: the set waits for it, so that all repeats are one entry.
 */
function endOf(rows: PendingRow[], pending: PendingRow[], tabs: Presence['tabs']): number {
  const standing = Math.min(...rows.map((row) => row.due));
  if (!rows.every((row) => hasLeft(row, tabs))) return standing;
  const open = pending.filter(
    (one) =>
      one.repeatOf === undefined &&
      one.claims.kind === 'incident' &&
      rows.some((row) => row.tab === one.tab && routeOf(row) === routeOf(one)),
  );
  return Math.min(standing, Math.max(0, ...open.map((one) => one.due)));
}

/** The tab shows another route; a reload is not leaving, nor is a document that failed (it has no route). */
function hasLeft(row: PendingRow, tabs: Presence['tabs']): boolean {
  const now = tabs.find((one) => one.tab === row.tab)?.page.route ?? '';
  return now !== '' && now !== routeOf(row);
}

function routeOf(row: PendingRow): string {
  return row.claims.page?.route ?? '';
}
