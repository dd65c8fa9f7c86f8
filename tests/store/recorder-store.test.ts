/** Every write of the recorder's store is one strict transaction; the whole is erased at once. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PendingRow } from '#recorder/ports/pending-row.ts';
import type { RecorderStore } from '#recorder/ports.ts';
import { connect } from '#store/open-database.ts';
import { storeNames } from '#store/schema.ts';
import { madeStore } from '../support/made-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const row: PendingRow = {
  id: 'row-0000000000000001',
  stay: 's',
  tab: 1,
  due: 0,
  at: 1,
  person: null,
  claims: { kind: 'visit', at: '2026-11-24T13:05:02.000Z', source: 'auto' },
};

const box = (id: string) => ({ id, sealed: { iv: 'iv', ct: `ct-${id}` } });

type Made = Awaited<ReturnType<typeof madeStore>>;

const writes: { call: keyof RecorderStore; write: (made: Made) => Promise<unknown> }[] = [
  { call: 'putSettings', write: async ({ store }) => store.putSettings(await store.settings()) },
  { call: 'accept', write: async ({ store }) => store.accept({ rows: [row] }) },
  { call: 'patch', write: async ({ store }) => store.patch({ rows: [row], drop: ['x'] }) },
  { call: 'append', write: async ({ store, change }) => store.append(change(1)) },
  { call: 'create', write: async ({ store, creation }) => store.create(creation('other')) },
  {
    call: 'exported',
    write: async ({ store }) => store.exported({ kid: 'k', at: 'a', seq: 1, head: 'h', code: 'c' }),
  },
  {
    call: 'forgetReported',
    write: async ({ store, change }) => {
      await store.accept({ rows: [{ ...row, id: 'done' }] });
      await store.append({ ...change(1), done: ['done'] });
      await store.forgetReported(Number.MAX_SAFE_INTEGER);
    },
  },
  { call: 'eraseAll', write: async ({ store }) => store.eraseAll() },
  {
    call: 'endSession',
    write: async ({ store }) => store.endSession({ person: 'p', kids: ['k'], presence: null }),
  },
  { call: 'putCases', write: async ({ store }) => store.putCases([box('a'), box('b')]) },
  { call: 'dropCase', write: async ({ store }) => store.dropCase('a') },
  { call: 'dropCases', write: async ({ store }) => store.dropCases() },
  { call: 'rebuildRows', write: async ({ store }) => void (await store.rebuildRows()) },
  {
    call: 'putMacKey',
    write: async ({ store, key }) => store.putMacKey(key),
  },
];

/** Calls of the store that only read, so that a new call must be put in one list or the other. */
const reads: (keyof RecorderStore)[] = [
  'settings',
  'presence',
  'people',
  'journal',
  'summary',
  'pending',
  'find',
  'recentRows',
  'disclosures',
  'lastExport',
  'macKey',
];

describe('writing', () => {
  it('all calls of the store are told apart as reads and writes', async () => {
    const { store } = await madeStore();
    const told = [...reads, ...writes.map(({ call }) => call)];
    expect(Object.keys(store).toSorted()).toEqual(told.toSorted());
  });

  it.each(writes)('$call is strict', async ({ write }) => {
    const made = await madeStore();
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await write(made);
    const readwrite = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(readwrite.length).toBeGreaterThan(0);
    expect(readwrite.map(([, , options]) => options)).toEqual(
      readwrite.map(() => ({ durability: 'strict' })),
    );
  });

  it.each(reads)('%s writes nothing', async (call) => {
    const { store } = await madeStore();
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const read: Record<string, () => Promise<unknown>> = {
      journal: () => store.journal('k'),
      summary: () => store.summary('p'),
      find: () => store.find('id'),
      recentRows: () => store.recentRows('k', 1),
      disclosures: () => store.disclosures('k', 0),
      lastExport: () => store.lastExport('k'),
      settings: () => store.settings(),
      presence: () => store.presence(),
      people: () => store.people(),
      pending: () => store.pending(),
      macKey: () => store.macKey(),
    };
    await read[call]?.();
    expect(opened.mock.calls.map(([, mode]) => mode ?? 'readonly')).toEqual(['readonly']);
  });
});

describe('accept', () => {
  it('puts a row once, and leaves what waits as it is', async () => {
    const { store } = await madeStore();
    await store.accept({ rows: [row] });
    await store.accept({ rows: [{ ...row, tab: 99 }] });
    expect((await store.pending()).map(({ tab }) => tab)).toEqual([1]);
  });

  it('puts nothing of it when one of its rows cannot be stored', async () => {
    const { store } = await madeStore();
    const settings = { ...(await store.settings()), chip: false };
    const unstorable = { ...row, id: 'bad', broken: () => {} };
    // No structured clone takes a function.
    await expect(store.accept({ rows: [row, unstorable], settings })).rejects.toThrow();
    expect(await store.pending()).toEqual([]);
    expect((await store.settings()).chip).toBe(true);
  });
});

describe('patch', () => {
  it('brings no row back that became an entry', async () => {
    const { store, change } = await madeStore();
    await store.accept({ rows: [row] });
    await store.append({ ...change(1), done: [row.id] });
    await store.patch({ rows: [row] });
    expect(await store.pending()).toEqual([]);
  });
});

describe('the MAC key', () => {
  it('is the first one for ever', async () => {
    const { store, key } = await madeStore();
    await store.putMacKey(key);
    const other = { ...(await store.macKey()), extractable: true, algorithm: 'other' };
    await store.putMacKey(other);
    expect(await store.macKey()).not.toEqual(other);
  });
});

describe('eraseAll', () => {
  it('empties every store', async () => {
    const { store, change, key } = await madeStore();
    await store.accept({ rows: [row, { ...row, id: 'done' }] });
    await store.append({ ...change(1), done: ['done'] });
    await store.putMacKey(key);
    await store.exported({ kid: 'k', at: 'a', seq: 1, head: 'h', code: 'c' });
    await store.putCases([box('a')]);
    await store.eraseAll();
    const db = await connect().use();
    const counts = await Promise.all(storeNames.map((name) => db.count(name)));
    db.close();
    expect(counts).toEqual(storeNames.map(() => 0));
    expect([...db.objectStoreNames].toSorted()).toEqual([...storeNames].toSorted());
  });
});
