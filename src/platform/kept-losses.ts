/**
 * What the database refused, over the browser's end where closing the browser is the advice: a damaged database, unlike a full
 * disk, leaves `storage.local` writable, which is apart from it. Nothing is written to a full disk.
 */
import browser from 'webextension-polyfill';
import { readLosses, type Losses } from '#core/observation/losses.ts';
import type { LossMemory } from '#recorder/ports/losses.ts';

const key = 'losses';

/** @param session remembers over the worker's death; it wins */
export function keptLosses(session: LossMemory): LossMemory {
  /** What the browser's run before left; asked for once a life. */
  let before: Promise<Losses | null> | undefined;
  return {
    async read() {
      return (await session.read()) ?? (await (before ??= stored()));
    },
    async write(losses) {
      before = Promise.resolve(null);
      // Not waited for, and never in the way: what is broken may be the whole profile.
      void keep(losses).catch(() => undefined);
      await session.write(losses);
    },
  };
}

async function keep(losses: Losses | null): Promise<void> {
  if (losses !== null && losses.why !== 'quota') await browser.storage.local.set({ [key]: losses });
  else await browser.storage.local.remove(key);
}

async function stored(): Promise<Losses | null> {
  try {
    const all = await browser.storage.local.get(key);
    return readLosses(all[key]);
  } catch {
    return null;
  }
}
