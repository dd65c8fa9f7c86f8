/** The lines that say what could not be kept: one a person and stay, from the first lost report to the last. */
import type { Lost, Losses } from '#core/observation/losses.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { Ports } from './ports.ts';
import { randomId } from './random-id.ts';

type Whose = NonNullable<Lost['line']>;

export async function gapLines(
  ports: Ports,
  why: Losses['why'],
  lost: Lost[],
): Promise<PendingRow[]> {
  const known = (await ports.store.people()).map(({ id }) => id);
  // Before the first journal, or after its erasure, there is no chain to tell it in.
  if (known.length === 0) return [];
  const anyone = everybody(ports, known);
  const groups = new Map<string, { line: Whose; of: Lost[] }>();
  for (const one of lost) {
    for (const line of one.line ? [one.line] : anyone) {
      if (line.person !== null && !known.includes(line.person)) continue;
      const key = `${line.person ?? ''} ${line.stay}`;
      groups.set(key, { line, of: [...(groups.get(key)?.of ?? []), one] });
    }
  }
  return [...groups.values()].map(({ line, of }) => gapLine(ports, why, { line, of }));
}

/** Nobody could be read: it may have been anybody's. A stay of each one's own ties no two journals together. */
function everybody(ports: Ports, known: string[]): Whose[] {
  return known.map((person) => ({ person, account: 'assumed', stay: randomId(ports) }));
}

function gapLine(
  ports: Ports,
  why: Losses['why'],
  { line, of }: { line: Whose; of: Lost[] },
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
      recorder: { event: 'gap', from: instant(from), to: instant(to), why },
      zone: ports.clock.zone(),
    },
  };
}

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
