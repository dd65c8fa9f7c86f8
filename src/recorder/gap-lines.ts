/** The lines that say what could not be kept: one a person and stay, from the first lost report to the last, none over a pause. */
import type { Lost, Losses } from '#core/observation/losses.ts';
import { lastBefore, pausesOf, type Pauses } from './pauses.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { Person } from './ports/records.ts';
import type { Ports } from './ports.ts';
import { randomId } from './random-id.ts';

type Whose = NonNullable<Lost['line']>;

export async function gapLines(
  ports: Ports,
  why: Losses['why'],
  lost: Lost[],
): Promise<PendingRow[]> {
  const people = await ports.store.people();
  // Before the first journal, or after its erasure, there is no chain to tell it in.
  if (people.length === 0) return [];
  const known = people.map(({ id }) => id);
  const pauses = await pausesByPerson(ports, people);
  const anyone = everybody(ports, known);
  const missing = lost
    .flatMap((one) => (one.line ? [one.line] : anyone).map((line) => ({ one, line })))
    .filter(({ line }) => line.person === null || known.includes(line.person))
    .map(({ one, line }) => ({
      one,
      line,
      last: lastBefore(pauses.get(line.person) ?? [], one.at),
    }))
    .filter(({ last }) => last?.paused !== true);
  const groups = Map.groupBy(missing, ({ line, last }) =>
    JSON.stringify([line.person, line.stay, last?.at]),
  );
  return [...groups.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .map(({ line }) => gapLine(ports, why, { line, of: group.map(({ one }) => one) })),
  );
}

/** An accompanied person's journal knows nothing of the others' pause; held lines (null) are anybody's. */
async function pausesByPerson(
  ports: Ports,
  people: readonly Person[],
): Promise<Map<string | null, Pauses>> {
  const ofOne = people.map(
    async ({ id, kids }) => [id, await pausesOf(ports, kids.slice(-1))] as const,
  );
  const everyKid = people.flatMap(({ kids }) => kids.slice(-1));
  return new Map<string | null, Pauses>([
    ...(await Promise.all(ofOne)),
    [null, await pausesOf(ports, everyKid)],
  ]);
}

/** Nobody could be read: it may have been anybody's. A stay of each one's own ties no two journals together. */
function everybody(ports: Ports, known: string[]): Whose[] {
  return known.map((person) => ({ person, account: 'assumed', stay: randomId(ports) }));
}

function gapLine(
  ports: Ports,
  why: Losses['why'],
  { line, of }: { line: Whose; of: readonly Lost[] },
): PendingRow {
  const from = Math.min(...of.map(({ at }) => at));
  const to = Math.max(...of.map(({ at }) => at));
  const first = of[0]?.id ?? '';
  return {
    id: `gap-${line.person ?? 'held'}-${first}`,
    tab: -1,
    due: 0,
    at: from,
    ...line,
    claims: {
      kind: 'recorder',
      source: 'recorder',
      at: instant(from),
      stay: line.stay,
      recorder: {
        event: 'gap',
        from: instant(from),
        to: instant(to),
        why: why === 'quota' ? why : 'failed',
      },
      zone: ports.clock.zone(),
    },
  };
}

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
