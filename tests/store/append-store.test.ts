/** An entry comes into being whole, on the head it was signed on, or not at all. */
import { describe, expect, it } from 'vitest';
import type { PendingRow } from '#recorder/ports/pending-row.ts';
import type { Append } from '#recorder/ports.ts';
import { connect } from '#store/open-database.ts';
import { storeNames } from '#store/schema.ts';
import { anyDisclosure, kid, madeStore } from '../support/made-store.ts';

const waiting = (id: string): PendingRow => ({
  id,
  stay: 's',
  tab: 1,
  due: 0,
  at: 1,
  person: 'person',
  claims: { kind: 'visit', at: '2026-11-24T13:05:02.000Z', source: 'auto' },
});

/** Everything that stands in the database, store by store. */
async function dump(): Promise<string> {
  const db = await connect().use();
  const all = await Promise.all(storeNames.map(async (name) => [name, await db.getAll(name)]));
  db.close();
  return JSON.stringify(all);
}

describe('append', () => {
  it('moves the head, counts, and takes the lines with it', async () => {
    const { store, change } = await madeStore();
    await store.accept({ rows: [waiting('a'), waiting('b')] });
    const blob = new Blob([new Uint8Array(5)]);
    const pieces = [{ sha256: 'aa', type: 'image/png', blob }];
    const one = change(1);
    const row = { ...one.row, kind: 'photo' as const };
    expect(await store.append({ ...one, row, done: ['a'], pieces })).toBe('appended');
    expect(await store.journal(kid)).toMatchObject({
      head: { seq: 1, hash: 'hash-1' },
      keptAt: 1,
      entries: 2,
      photos: 1,
      bytes: 10 + 5 + 'jws-1'.length + anyDisclosure.length,
    });
    expect((await store.pending()).map(({ id }) => id)).toEqual(['b']);
    expect(await store.find('a')).toEqual({ entry: { id: 'a', kid, seq: 1, at: 1 } });
    expect((await store.recentRows(kid, 1)).map(({ seq }) => seq)).toEqual([1]);
    expect((await store.summary('person'))?.entries).toBe(2);
  });

  const wrong: { fact: string; change: Partial<Append>; answer: string }[] = [
    {
      fact: 'another hash at its head',
      change: { expected: { seq: 0, hash: 'x' } },
      answer: 'moved',
    },
    {
      fact: 'another number at its head',
      change: { expected: { seq: 1, hash: 'hash-0' } },
      answer: 'moved',
    },
    {
      fact: 'a journal that has entries, as if it had none',
      change: { expected: null },
      answer: 'moved',
    },
    { fact: 'a journal that is not there', change: { kid: 'gone' }, answer: 'moved' },
    {
      fact: 'a line that became an entry meanwhile',
      change: { done: ['a', 'gone'] },
      answer: 'taken',
    },
  ];
  it.each(wrong)(
    'onto $fact answers $answer and writes nothing',
    async ({ change: patch, answer }) => {
      const { store, change } = await madeStore();
      await store.accept({ rows: [waiting('a')] });
      const before = await dump();
      expect(await store.append({ ...change(1), done: ['a'], ...patch })).toBe(answer);
      expect(await dump()).toBe(before);
    },
  );

  it('writes nothing when the entry is there already under its number', async () => {
    const { store, change } = await madeStore();
    await store.accept({ rows: [waiting('a')] });
    const clash = { ...change(1), entry: { ...change(0).entry }, done: ['a'] };
    const before = await dump();
    await expect(store.append(clash)).rejects.toThrow();
    expect(await dump()).toBe(before);
  });

  it('erases the content of what it says is erased, and keeps the shell', async () => {
    const { store, change } = await madeStore();
    const pieces = [{ sha256: 'aa', type: 'image/png', blob: new Blob(['p']) }];
    await store.append({ ...change(1), pieces });
    const gone = { ...change(1).row, erased: true as const };
    await store.append({ ...change(2), erase: { rows: [gone], pieces: ['aa'] } });
    expect(await store.disclosures(kid, 1)).toEqual([]);
    expect(await store.disclosures(kid, 2)).toEqual([anyDisclosure]);
    const db = await connect().use();
    expect(await db.count('pieces')).toBe(0);
    expect((await db.get('entries', [kid, 1]))?.jws).toBe('jws-1');
    db.close();
  });
});

describe('create', () => {
  it('makes journal, person, entry 0 and consent together', async () => {
    const { store } = await madeStore();
    expect((await store.people()).map(({ id }) => id)).toEqual(['person']);
    expect((await store.journal(kid))?.head).toEqual({ seq: 0, hash: 'hash-0' });
    expect(await store.disclosures(kid, 0)).toEqual([anyDisclosure]);
    expect((await store.settings()).consented).toBe(true);
  });

  it.each([
    { fact: 'the same journal again', of: kid, unbound: null },
    { fact: 'a second welcome journal', of: 'other', unbound: 'person' },
  ])('$fact exists: nothing is written', async ({ of, unbound }) => {
    const { store, creation } = await madeStore();
    const before = await dump();
    expect(await store.create(creation(of, unbound))).toBe('exists');
    expect(await dump()).toBe(before);
  });

  it('is all or nothing', async () => {
    const { store, creation, change } = await madeStore();
    const before = await dump();
    // Its entry clashes with one that stands: journal and settings, put before it, must go too.
    const clash = { ...creation('other'), first: { ...change(0), expected: null } };
    await expect(store.create(clash)).rejects.toThrow();
    expect(await dump()).toBe(before);
  });
});
