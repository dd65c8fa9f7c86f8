/** Pauses everywhere, as a journal tells them: nothing seen inside one is missing. */
import type { Ports } from './ports.ts';

/** Rows of a journal that are looked at: a refusal is told minutes after it ended, and writes none while it lasts. */
const recent = 200;

/** Epoch milliseconds of each pause and resumption of one journal or of several, and which of the two. */
export type Pauses = { at: number; paused: boolean }[];

/** @param kids journals; what waits to be signed counts for all of them */
export async function pausesOf(ports: Ports, kids: readonly string[]): Promise<Pauses> {
  const rows = await Promise.all(kids.map(async (kid) => ports.store.recentRows(kid, recent)));
  const waiting = (await ports.store.pending()).map(({ at, claims }) => ({
    at,
    event: claims.recorder?.event,
  }));
  return [...rows.flat().map(({ at, event }) => ({ at: Date.parse(at), event })), ...waiting]
    .filter(({ event }) => event === 'paused' || event === 'resumed')
    .map(({ at, event }) => ({ at, paused: event === 'paused' }))
    .toSorted((a, b) => a.at - b.at);
}

/** What came last before an instant. */
export function lastBefore(pauses: Pauses, at: number): Pauses[number] | undefined {
  return pauses.findLast((one) => one.at <= at);
}
