/** The most that a browser's memory grew while something was done. */
import { setTimeout as pause } from 'node:timers/promises';
import { treeMemory } from './tree-memory.ts';

const EVERY_MS = 50;

/** @param root process of the browser. `addedMB`: peak minus what it held just before. */
export async function peakOf<T>(
  root: number,
  act: () => Promise<T>,
): Promise<{ value: T; addedMB: number }> {
  const before = treeMemory(root);
  let peak = before;
  const over = new AbortController();
  const watch = (async () => {
    while (!over.signal.aborted) {
      peak = Math.max(peak, treeMemory(root));
      await pause(EVERY_MS);
    }
  })();
  try {
    const value = await act();
    return { value, addedMB: Math.max(peak, treeMemory(root)) - before };
  } finally {
    over.abort();
    await watch;
  }
}
