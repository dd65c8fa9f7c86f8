/** The recorder's store on a fresh database, with one journal of which entry 0 stands. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { browserKeys } from '#platform/browser-keys.ts';
import type { Append, RecorderStore } from '#recorder/ports.ts';
import type { KeyHandle } from '#recorder/ports/key-handle.ts';
import { emptySummary } from '#recorder/ports/records.ts';
import { connect, type Connection } from '#store/open-database.ts';
import { recorderStore } from '#store/recorder-store.ts';

/** `[salt, "kind", "visit"]`: the smallest disclosure that can be read back. */
export const anyDisclosure = 'WyJjMkZzZEEiLCJraW5kIiwidmlzaXQiXQ';

export const kid = 'kid-of-the-journal';
const person = { id: 'person', nameMacs: [], kids: [kid] };
const at = '2026-11-24T13:05:02.000Z';

export type Creation = Parameters<RecorderStore['create']>[0];
export type MadeStore = {
  store: RecorderStore;
  connection: Connection;
  key: KeyHandle;
  /** An append of entry `seq` on the head before it. */
  change: (seq: number) => Append;
  creation: (kid: string, unbound?: string | null) => Creation;
};

export async function madeStore(): Promise<MadeStore> {
  globalThis.indexedDB = new IDBFactory();
  const connection = connect();
  const store = recorderStore(connection);
  const key = await browserKeys.generateMac();
  const settings = await store.settings();
  const creation = (of: string, unbound: string | null = null): Creation => ({
    journal: {
      kid: of,
      person: person.id,
      key,
      jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
      head: { seq: 0, hash: 'hash-0' },
      keptAt: 1,
      entries: 1,
      photos: 0,
      bytes: 10,
      demo: false,
    },
    first: appendOf(of, 0),
    settings: { ...settings, consented: true, unbound },
  });
  await store.create(creation(kid));
  return { store, connection, key, change: (seq) => appendOf(kid, seq), creation };
}

function appendOf(of: string, seq: number): Append {
  return {
    kid: of,
    expected: seq === 0 ? null : { seq: seq - 1, hash: `hash-${seq - 1}` },
    entry: { seq, jws: `jws-${seq}`, hash: `hash-${seq}`, disclosures: [anyDisclosure] },
    row: { kid: of, seq, at, kept: at, kind: 'visit', source: 'auto' },
    pieces: [],
    done: [],
    at: seq,
    person,
    summary: { ...emptySummary(person.id), entries: seq + 1 },
  };
}
