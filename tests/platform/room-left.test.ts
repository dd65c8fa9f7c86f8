/** No write waits long for an answer about the room that is left. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const estimate = vi.fn<() => Promise<StorageEstimate>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { storage: { estimate } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Nothing was asked before. */
async function fresh(): Promise<() => Promise<number | null>> {
  vi.resetModules();
  return (await import('#platform/room-left.ts')).roomLeft;
}

it('is what the browser grants, less what is used', async () => {
  estimate.mockResolvedValue({ usage: 30, quota: 100 });
  expect(await (await fresh())()).toBe(70);
});

it('is unknown where the browser fails to tell', async () => {
  estimate.mockRejectedValue(new Error('no estimate'));
  expect(await (await fresh())()).toBeNull();
});

it('is unknown where the browser does not answer soon, and is asked for again later', async () => {
  estimate.mockReturnValue(new Promise(() => undefined));
  const roomLeft = await fresh();
  const waited = roomLeft();
  await vi.advanceTimersByTimeAsync(300);
  expect(await waited).toBeNull();
  await vi.advanceTimersByTimeAsync(1_000);
  estimate.mockResolvedValue({ usage: 1, quota: 2 });
  expect(await roomLeft()).toBe(1);
});
