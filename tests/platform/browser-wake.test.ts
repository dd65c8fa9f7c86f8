/** The worker is woken at the earliest need, whatever is asked for after it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let alarms: { name: string; scheduledTime: number }[] = [];

beforeEach(() => {
  alarms = [];
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 13) });
  vi.doMock('webextension-polyfill', () => ({
    default: {
      alarms: {
        onAlarm: { addListener: () => {} },
        get: async () => alarms[0],
        create: async (name: string, { when }: { when: number }) => {
          alarms = [{ name, scheduledTime: when }];
        },
      },
    },
  }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('webextension-polyfill');
});

async function started() {
  const { browserWake } = await import('#platform/browser-wake.ts');
  const woken: number[] = [];
  const wake = browserWake(() => woken.push(Date.now()));
  return { wake, woken, begun: Date.now() };
}

it('an earlier need keeps its timer when a later one is asked for', async () => {
  const { wake, woken, begun } = await started();
  await wake.at(begun + 5_000);
  await wake.at(begun + 30 * 60_000);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(woken).toEqual([begun + 5_000]);
  expect(alarms[0]?.scheduledTime).toBe(begun + 5_000);
});

it('a need that comes before the one waited for takes its place', async () => {
  const { wake, woken, begun } = await started();
  await wake.at(begun + 50_000);
  await wake.at(begun + 2_000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(woken).toEqual([begun + 2_000]);
});

it('once it rang, the next need is waited for', async () => {
  const { wake, woken, begun } = await started();
  await wake.at(begun + 1_000);
  await vi.advanceTimersByTimeAsync(2_000);
  await wake.at(begun + 4_000);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(woken).toEqual([begun + 1_000, begun + 4_000]);
});
