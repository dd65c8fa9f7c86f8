/** On a disk that is nearly full nothing is written, and with almost nothing left nothing is opened: what stands there is left alone. */
import { describe, expect, it } from 'vitest';
import { guardRoom } from '#store/guard-room.ts';
import { recorderStore } from '#store/recorder-store.ts';
import { madeStore } from '../support/made-store.ts';

async function withRoom(left: number | null) {
  const made = await madeStore();
  const connection = guardRoom(made.connection, async () => left);
  return { ...made, guarded: recorderStore(connection) };
}

const full = { name: 'QuotaExceededError' };

describe('a guarded connection', () => {
  it('writes and reads with enough room, and where nobody knows how much there is', async () => {
    for (const left of [1e9, null]) {
      const { guarded, change } = await withRoom(left);
      expect(await guarded.append(change(1))).toBe('appended');
      expect(await guarded.people()).toHaveLength(1);
    }
  });

  it('reads, but writes nothing, with little room', async () => {
    const { guarded, store, change } = await withRoom(8e6);
    await expect(guarded.append(change(1))).rejects.toMatchObject(full);
    await expect(guarded.accept({ rows: [] })).rejects.toMatchObject(full);
    await expect(guarded.putSettings(await store.settings())).rejects.toMatchObject(full);
    expect(await guarded.people()).toHaveLength(1);
    expect((await store.journal(change(1).kid))?.entries).toBe(1);
  });

  it.each([8e6, 0])('erases everything with %d bytes left', async (left) => {
    const { guarded, store } = await withRoom(left);
    await guarded.eraseAll();
    expect(await store.people()).toEqual([]);
  });

  it('opens nothing with almost no room', async () => {
    const { guarded } = await withRoom(100_000);
    await expect(guarded.people()).rejects.toMatchObject(full);
  });
});
