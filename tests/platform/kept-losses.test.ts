/** What a damaged database refused outlives the browser; a full disk is not written to. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Losses } from '#core/observation/losses.ts';
import type { LossMemory } from '#recorder/ports/losses.ts';

const local = new Map<string, unknown>();
const disk = { fails: false };

function answer<T>(value: T): Promise<T> {
  return disk.fails ? Promise.reject(new Error('the profile is broken')) : Promise.resolve(value);
}

/** The browser starts: its session memory is empty. */
async function starts(): Promise<LossMemory> {
  vi.resetModules();
  const storage = {
    local: {
      get: (key: string) => answer({ [key]: structuredClone(local.get(key)) }),
      set: (values: Record<string, unknown>) => {
        if (!disk.fails) for (const [key, value] of Object.entries(values)) local.set(key, value);
        return answer(undefined);
      },
      remove: (key: string) => answer(local.delete(key)),
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: { storage } }));
  const { keptLosses } = await import('#platform/kept-losses.ts');
  let known: Losses | null = null;
  return keptLosses({
    read: async () => known,
    write: async (losses) => {
      known = losses;
    },
  });
}

const broken: Losses = {
  why: 'failed',
  last: 1_000,
  over: false,
  lost: [{ id: 'a', at: 900, line: { person: null, stay: 'stay' } }],
};

beforeEach(() => {
  local.clear();
  disk.fails = false;
});

it.each<Losses['why']>(['failed', 'newer'])(
  'gives to the next run of the browser what a damaged or a newer database refused: %s',
  async (why) => {
    await (await starts()).write({ ...broken, why });
    expect(await (await starts()).read()).toEqual({ ...broken, why });
  },
);

it('forgets for good what was told', async () => {
  await (await starts()).write(broken);
  const memory = await starts();
  expect(await memory.read()).toEqual(broken);
  await memory.write(null);
  expect(await memory.read()).toBeNull();
  expect(await (await starts()).read()).toBeNull();
});

it('writes nothing to a full disk', async () => {
  await (await starts()).write({ ...broken, why: 'quota' });
  expect(local.size).toBe(0);
  expect(await (await starts()).read()).toBeNull();
});

it('stands in the way of nothing where the whole profile is broken', async () => {
  disk.fails = true;
  const memory = await starts();
  expect(await memory.read()).toBeNull();
  await memory.write(broken);
  expect(await memory.read()).toEqual(broken);
});

it('takes another shape for nothing', async () => {
  local.set('losses', { why: 'otherwise' });
  expect(await (await starts()).read()).toBeNull();
});
