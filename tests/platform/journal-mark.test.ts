/** The mark that a journal is kept is read once, but a storage that failed is asked again: a wrong answer is never remembered. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { JournalMark } from '#recorder/ports/journal-mark.ts';

const local = new Map<string, unknown>();
const storage = { fails: false, asked: 0 };

beforeEach(() => {
  local.clear();
  storage.fails = false;
  storage.asked = 0;
});

function refuseIfAsked(): void {
  storage.asked += 1;
  if (storage.fails) throw new Error('the storage does not answer');
}

async function mark(): Promise<JournalMark> {
  vi.resetModules();
  const fake = {
    local: {
      get: async (key: string) => (refuseIfAsked(), { [key]: local.get(key) }),
      set: async (values: Record<string, unknown>) => {
        refuseIfAsked();
        for (const [key, value] of Object.entries(values)) local.set(key, value);
      },
      remove: async (key: string) => (refuseIfAsked(), void local.delete(key)),
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: { storage: fake } }));
  const { journalMark } = await import('#platform/journal-mark.ts');
  return journalMark();
}

it('is there once it was set, and is read once', async () => {
  const one = await mark();
  expect(await one.is()).toBe(false);
  await one.set(true);
  expect(await one.is()).toBe(true);
  expect(storage.asked).toBe(2);
  expect(await (await mark()).is()).toBe(true);
});

it('is asked for again where reading failed', async () => {
  local.set('journal', true);
  const one = await mark();
  storage.fails = true;
  await expect(one.is()).rejects.toThrow();
  storage.fails = false;
  expect(await one.is()).toBe(true);
});

it('is not believed to be set, or gone, where writing failed', async () => {
  const one = await mark();
  await one.set(true);
  storage.fails = true;
  await expect(one.set(false)).rejects.toThrow();
  storage.fails = false;
  expect(await one.is()).toBe(true);
});
