/** What the store refused outlives the worker, and what stands there in another shape is nothing. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { LossMemory } from '#recorder/ports/losses.ts';

const session = new Map<string, unknown>();
const storage = { fails: false };

beforeEach(() => {
  session.clear();
  storage.fails = false;
});

/** A worker's life. */
async function wakes(): Promise<LossMemory> {
  vi.resetModules();
  const fake = {
    session: {
      get: async (key: string) => {
        if (storage.fails) throw new Error('the storage does not answer');
        return { [key]: structuredClone(session.get(key)) };
      },
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
      },
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: { storage: fake } }));
  const { sessionLosses } = await import('#platform/session-losses.ts');
  return sessionLosses();
}

const losses = {
  why: 'quota' as const,
  last: 1_000,
  over: false,
  lost: [{ id: 'a', at: 900, line: { person: null, stay: 'stay' } }],
};

it('begins with nothing', async () => {
  expect(await (await wakes()).read()).toBeNull();
});

it('gives to the next worker what this one wrote', async () => {
  await (await wakes()).write(losses);
  expect(await (await wakes()).read()).toEqual(losses);
});

it('forgets for good', async () => {
  const memory = await wakes();
  await memory.write(losses);
  await memory.write(null);
  expect(await memory.read()).toBeNull();
  expect(await (await wakes()).read()).toBeNull();
});

it('takes another shape for nothing', async () => {
  session.set('losses', { why: 'otherwise' });
  expect(await (await wakes()).read()).toBeNull();
});

it('asks again where reading failed', async () => {
  await (await wakes()).write(losses);
  const memory = await wakes();
  storage.fails = true;
  await expect(memory.read()).rejects.toThrow();
  storage.fails = false;
  expect(await memory.read()).toEqual(losses);
});
