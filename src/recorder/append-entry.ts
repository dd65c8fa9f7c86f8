/**
 * Signs one entry and appends it: hash and sign before the transaction opens, compare the head inside it,
 * sign again when it moved. What is done after this call is in the chain.
 */
import { sealEntry } from '#core/entry/seal-entry.ts';
import { projectRow } from '#core/entry/row.ts';
import type { PendingClaims, PendingRow } from './ports/pending-row.ts';
import { advanceSummary } from './advance-summary.ts';
import type { Append, Ports } from './ports.ts';
import { emptySummary, type JournalRecord, type Person } from './ports/records.ts';

export type ToAppend = {
  /** Pending rows that go with the entry; their pictures become pieces. */
  rows: PendingRow[];
  lead: Pick<PendingRow, 'person' | 'account' | 'stateKey' | 'suggested'>;
  claims: PendingClaims;
  erase?: Append['erase'];
};

/** @returns where the entry stands; null when there is nothing to append any more: journal erased, or lines already taken */
export async function appendEntry(
  ports: Ports,
  what: ToAppend,
): Promise<{ kid: string; seq: number } | null> {
  for (;;) {
    const person = (await ports.store.people()).find((one) => one.id === what.lead.person);
    const kid = person?.kids.at(-1);
    const journal = kid === undefined ? null : await ports.store.journal(kid);
    if (person === undefined || journal === null) return null;
    const change = await prepare(ports, what, { person, journal });
    const outcome = await ports.store.append(change);
    if (outcome === 'appended') return { kid: journal.kid, seq: change.entry.seq };
    if (outcome === 'taken') return null;
  }
}

async function prepare(
  ports: Ports,
  what: ToAppend,
  to: { person: Person; journal: JournalRecord },
): Promise<Append> {
  const { journal, person } = to;
  // `kept` may not go back, whatever the wall clock does (format §3).
  const kept = Math.max(ports.clock.now(), journal.keptAt);
  const claims = {
    ...what.claims,
    kept: new Date(kept).toISOString(),
    ...(what.lead.account === undefined ? {} : { account: what.lead.account }),
  };
  const seq = journal.head.seq + 1;
  const sealed = await sealEntry(
    {
      digest: ports.keys.digest,
      random: ports.keys.random,
      sign: (bytes) => ports.keys.sign(journal.key, bytes),
    },
    { kid: journal.kid, seq, prev: journal.head.hash },
    claims,
  );
  const row = projectRow({ kid: journal.kid, seq }, claims);
  const summary = advanceSummary(
    (await ports.store.summary(person.id)) ?? emptySummary(person.id),
    row,
    what.lead,
  );
  return {
    kid: journal.kid,
    expected: journal.head,
    entry: sealed,
    row,
    pieces: what.rows.flatMap(piecesOf),
    done: what.rows.map((one) => one.id),
    at: kept,
    person:
      claims.ids?.name === undefined ? person : { ...person, named: { kid: journal.kid, seq } },
    summary,
    ...(what.erase ? { erase: what.erase } : {}),
  };
}

function piecesOf({ blob, claims }: PendingRow): Append['pieces'] {
  const named = claims.shot ?? claims.file;
  return blob && named ? [{ sha256: named.sha256, type: named.type, blob }] : [];
}
