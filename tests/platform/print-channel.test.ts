/** A paper goes from tab to tab in memory, once, to the tab whose address names it. */
import { beforeEach, expect, test, vi } from 'vitest';

const opened: string[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (page: string) => `extension://temoin/${page}` },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  },
}));

const { onPutAway, openPrint, printedPaper, putAwayPapers } =
  await import('#platform/print-channel.ts');
const hashOf = (url: string | undefined): string => new URL(url ?? '').hash;

beforeEach(() => {
  opened.length = 0;
});

test('reaches the tab that the address names, and no paper of another', async () => {
  openPrint({ kind: 'one' });
  openPrint({ kind: 'two' });
  const [one, two] = opened.map(hashOf);
  expect(await printedPaper(two ?? '')).toEqual({ kind: 'two' });
  expect(await printedPaper(one ?? '')).toEqual({ kind: 'one' });
});

test('writes nothing of the paper into the address', () => {
  openPrint({ name: 'Amina EXEMPLE' });
  expect(opened[0]).toMatch(/^extension:\/\/temoin\/print\.html#paper=[0-9a-f-]{36}$/u);
});

test('is given once: a tab loaded again is told that it is gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  openPrint({ kind: 'one' });
  const hash = hashOf(opened[0]);
  expect(await printedPaper(hash)).toEqual({ kind: 'one' });
  const again = printedPaper(hash);
  vi.advanceTimersByTime(5_000);
  expect(await again).toBeNull();
  vi.useRealTimers();
});

test.each(['', '#blank', '#paper='])('an address like %j names none', async (hash) => {
  expect(await printedPaper(hash)).toBeNull();
});

test('every listening paper is told when the work is put away', async () => {
  const told = await new Promise((resolve) => {
    const stop = onPutAway(() => {
      stop();
      resolve('told');
    });
    putAwayPapers();
  });
  expect(told).toBe('told');
});

test('a paper that was not asked for yet is given to nobody once the work is put away', async () => {
  opened.length = 0;
  openPrint({ kind: 'one' });
  await new Promise<void>((resolve) => {
    const stop = onPutAway(() => {
      stop();
      resolve();
    });
    putAwayPapers();
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const late = printedPaper(hashOf(opened[0]));
  vi.advanceTimersByTime(5_000);
  expect(await late).toBeNull();
  vi.useRealTimers();
});
