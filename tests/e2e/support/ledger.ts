/** What was seen to be acknowledged, held against what the database says after the browser or its worker died. */
import type { BrowserUnderTest } from './browser-under-test.ts';
import { chainFaults } from './chain-faults.ts';
import { asRecord, keptEntries, waitingLines } from './kept-entries.ts';

export interface Ledger {
  /** Writes down every report that the store acknowledges now. */
  note(): Promise<void>;
  /** Reports written down so far. */
  readonly size: number;
  /** What is wrong now, in words: a report that is gone or there twice, a line doubled, a broken chain. */
  faults(): Promise<string[]>;
}

export function openLedger(browser: BrowserUnderTest): Ledger {
  const seen = new Set<string>();
  return {
    get size() {
      return seen.size;
    },
    note: async () => {
      const { waits, became } = await stand(browser);
      for (const id of [...waits, ...became.keys()]) seen.add(id);
    },
    faults: async () => {
      const { waits, became, entries, stillWaits } = await stand(browser);
      const signed = new Map<number, string[]>();
      for (const [id, seq] of became) signed.set(seq, [...(signed.get(seq) ?? []), id]);
      return [
        ...[...seen].filter((id) => !waits.has(id) && !became.has(id)).map((id) => `${id}: gone`),
        ...[...stillWaits].filter((id) => became.has(id)).map((id) => `${id}: waits and is signed`),
        ...[...became]
          .filter(([, seq]) => entries.filter((entry) => entry.seq === seq).length !== 1)
          .map(([id, seq]) => `${id}: no entry ${seq}`),
        ...visitsTwice(entries),
        ...chainFaults(entries),
      ];
    },
  };
}

async function stand(browser: BrowserUnderTest) {
  // Reports first: a line that is signed between the reads is then in both, never in none.
  const waiting = await waitingLines(browser);
  const reported = (await browser.readDatabase('temoin', 'reported')).map(asRecord);
  const entries = await keptEntries(browser);
  // Only what still waits once it was seen to be signed is there twice.
  const stillWaits = (await waitingLines(browser)).map(({ id }) => String(id));
  const became = new Map(reported.map((row) => [String(row['id']), Number(row['seq'])]));
  return { waits: new Set(waiting.map(({ id }) => String(id))), became, entries, stillWaits };
}

/** A page tells of one settling once: two visits of one instant are one report that was signed twice. */
function visitsTwice(entries: Awaited<ReturnType<typeof keptEntries>>): string[] {
  const visits = entries.filter(({ claims }) => claims['kind'] === 'visit');
  const instants = visits.map(
    ({ claims }) => `${String(claims['at'])} ${JSON.stringify(claims['page'])}`,
  );
  return instants.filter((one, at) => instants.indexOf(one) !== at).map((one) => `${one}: twice`);
}
