/** The shelf of one tab: none, locked or open; what is locked is gone from memory; 300 cases are laid out at once. */
import { describe, expect, it } from 'vitest';
import { caseShelf } from '#casework/cases/case-shelf.ts';
import { cheapCrypto, madeCase, memoryStore, today } from './made-case.ts';
import { exportedAt, filePassphrase, portableCase } from './portable-case.ts';

const passphrase = 'quatre mots au hasard';

async function begun() {
  const store = memoryStore();
  const shelf = caseShelf(cheapCrypto(), store);
  await shelf.refresh();
  await shelf.begin(passphrase);
  return { store, shelf };
}

const aliases = (state: ReturnType<ReturnType<typeof caseShelf>['state']>): string[] =>
  state.is === 'open' ? state.cases.map(({ alias }) => alias) : [];

describe('keeping cases', () => {
  it('is not the default: nothing is written before it is chosen', async () => {
    const store = memoryStore();
    const shelf = caseShelf(cheapCrypto(), store);
    expect(shelf.state().is).toBe('reading');
    await shelf.refresh();
    expect([shelf.state().is, store.boxes.size]).toEqual(['none', 0]);
  });

  it('begins open and empty, once', async () => {
    const { store, shelf } = await begun();
    expect(shelf.state()).toEqual({ is: 'open', cases: [], damaged: [] });
    const before = store.boxes.get('vault');
    expect(await shelf.begin('autre')).toEqual({ ok: false, error: { code: 'cases/there' } });
    expect(store.boxes.get('vault')).toBe(before);
  });

  it('that could not be written stays a choice not made', async () => {
    const store = memoryStore();
    store.broken = true;
    const shelf = caseShelf(cheapCrypto(), store);
    await shelf.refresh();
    expect((await shelf.begin(passphrase)).ok).toBe(false);
    expect(shelf.state().is).toBe('none');
  });

  it('ends with every case and the key', async () => {
    const { store, shelf } = await begun();
    await shelf.put(madeCase('A'));
    shelf.lock();
    await shelf.dropAll();
    expect([shelf.state().is, store.boxes.size]).toEqual(['none', 0]);
  });
});

describe('a locked shelf', () => {
  it('shows, puts and drops nothing', async () => {
    const { store, shelf } = await begun();
    await shelf.put(madeCase('A'));
    shelf.lock();
    expect(shelf.state()).toEqual({ is: 'locked' });
    await shelf.refresh();
    expect(shelf.state()).toEqual({ is: 'locked' });
    const refused = { ok: false, error: { code: 'cases/locked' } };
    expect([await shelf.put(madeCase('B')), await shelf.drop('case-A')]).toEqual([
      refused,
      refused,
    ]);
    expect([...store.boxes.keys()]).toEqual(['vault', 'case-A']);
  });

  it('opens with the passphrase only', async () => {
    const { shelf } = await begun();
    await shelf.put(madeCase('A'));
    shelf.lock();
    expect((await shelf.unlock('faux')).ok).toBe(false);
    expect(shelf.state().is).toBe('locked');
    await shelf.unlock(passphrase);
    expect(aliases(shelf.state())).toEqual(['A']);
  });

  it('stays locked when it was locked while its cases were being opened', async () => {
    const { store, shelf } = await begun();
    await shelf.put(madeCase('A'));
    const slow = caseShelf(cheapCrypto(), store);
    await slow.refresh();
    const heard: string[] = [];
    slow.onChange(() => heard.push(slow.state().is));
    let reads = 0;
    const cases = async () => [...store.boxes].map(([id, sealed]) => ({ id, sealed }));
    store.cases = async () => {
      reads += 1;
      // The second read is the one whose boxes get opened.
      if (reads === 2) slow.lock();
      return cases();
    };
    await slow.unlock(passphrase);
    expect([slow.state().is, heard]).toEqual(['locked', []]);
  });
});

describe('an open shelf', () => {
  it('puts a case in the place of its earlier self, and drops it', async () => {
    const { shelf } = await begun();
    await shelf.put(madeCase('A'));
    await shelf.put(madeCase('A', { alias: 'A bis' }));
    expect(aliases(shelf.state())).toEqual(['A bis']);
    await shelf.drop('case-A');
    expect(aliases(shelf.state())).toEqual([]);
  });

  it('puts several at once: all of them, or none when one could not be read again', async () => {
    const { store, shelf } = await begun();
    expect((await shelf.putAll([madeCase('A'), madeCase('B')])).ok).toBe(true);
    expect(aliases(shelf.state())).toEqual(['A', 'B']);
    const long = madeCase('D', { alias: 'x'.repeat(81) });
    const note = { text: 'x'.repeat(5_000), by: 'M. B.', on: today };
    const large = madeCase('E', { notes: Array.from({ length: 150 }, () => note) });
    for (const wrong of [long, large])
      expect(await shelf.putAll([madeCase('C'), wrong])).toEqual({
        ok: false,
        error: { code: 'cases/too-long' },
      });
    store.broken = true;
    expect((await shelf.putAll([madeCase('C'), madeCase('D')])).ok).toBe(false);
    expect(aliases(shelf.state())).toEqual(['A', 'B']);
  });

  it('never takes a case for its key', async () => {
    const { store, shelf } = await begun();
    const key = store.boxes.get('vault');
    expect((await shelf.put(madeCase('A', { id: 'vault' }))).ok).toBe(false);
    expect(store.boxes.get('vault')).toBe(key);
  });

  it('gives its cases as a file only while it is open', async () => {
    const { shelf } = await begun();
    await shelf.put(portableCase('A'));
    const how = { passphrase: filePassphrase, exportedAt, computer: null };
    const packed = await shelf.pack(how);
    if (!packed.ok) throw new Error(packed.error.code);
    const read = await shelf.unpack(new Blob([packed.value.bytes]), filePassphrase);
    expect(read.ok && read.value.cases).toEqual([portableCase('A')]);
    shelf.lock();
    expect(await shelf.pack(how)).toEqual({ ok: false, error: { code: 'cases/locked' } });
  });

  it('tells of a record that does not open, and keeps it', async () => {
    const { store, shelf } = await begun();
    await shelf.put(madeCase('A'));
    await shelf.put(madeCase('B'));
    const swapped = store.boxes.get('case-B');
    if (swapped) store.boxes.set('case-A', swapped);
    await shelf.refresh();
    expect(shelf.state()).toMatchObject({
      is: 'open',
      damaged: ['case-A'],
      cases: [{ alias: 'B' }],
    });
    expect(store.boxes.size).toBe(3);
  });

  it('shows what another tab wrote, and opens only what is new', async () => {
    const { store, shelf } = await begun();
    for (const alias of ['A', 'B', 'C']) await shelf.put(madeCase(alias));
    const crypto = cheapCrypto();
    let opened = 0;
    const other = caseShelf(
      {
        ...crypto,
        decrypt: async (...given) => {
          opened += 1;
          return crypto.decrypt(...given);
        },
      },
      store,
    );
    await other.unlock(passphrase);
    expect(opened).toBe(4);
    await shelf.put(madeCase('D'));
    await other.refresh();
    expect([aliases(other.state()).length, opened]).toEqual([4, 5]);
  });

  it('is over when everything was erased elsewhere', async () => {
    const { store, shelf } = await begun();
    await shelf.put(madeCase('A'));
    store.boxes.clear();
    await shelf.refresh();
    expect(shelf.state()).toEqual({ is: 'none' });
  });

  it('takes a new passphrase without writing a case again', async () => {
    const { store, shelf } = await begun();
    await shelf.put(madeCase('A'));
    const before = store.boxes.get('case-A');
    expect((await shelf.change({ before: 'faux', after: 'neuf' })).ok).toBe(false);
    expect((await shelf.change({ before: passphrase, after: 'tout neuf' })).ok).toBe(true);
    expect(store.boxes.get('case-A')).toBe(before);
    shelf.lock();
    expect((await shelf.unlock(passphrase)).ok).toBe(false);
    expect((await shelf.unlock('tout neuf')).ok).toBe(true);
  });

  it('puts nothing that it could not read again', async () => {
    const { store, shelf } = await begun();
    const long = madeCase('A', { notes: [{ text: 'x'.repeat(5_001), by: 'M. B.', on: today }] });
    expect(await shelf.put(long)).toEqual({ ok: false, error: { code: 'cases/too-long' } });
    expect(store.boxes.size).toBe(1);
  });

  it('says what the background refused', async () => {
    const { store, shelf } = await begun();
    store.broken = true;
    expect(await shelf.put(madeCase('A'))).toEqual({
      ok: false,
      error: { code: 'messaging/broken' },
    });
    expect(aliases(shelf.state())).toEqual([]);
  });
});

describe('a permanence', () => {
  it('of 300 cases is laid out whole', async () => {
    const { store, shelf } = await begun();
    const text = 'Note de la permanence. '.repeat(20);
    for (let at = 0; at < 300; at += 1) {
      const notes = Array.from({ length: 10 }, () => ({ text, by: 'M. B.', on: '2026-11-17' }));
      await shelf.put(madeCase(`C${at}`, { notes }));
    }
    const other = caseShelf(cheapCrypto(), store);
    await other.unlock(passphrase);
    expect(aliases(other.state())).toHaveLength(300);
  });
});
