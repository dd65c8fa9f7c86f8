/** What the database refused, kept in `storage.session`: in memory, so that a full disk cannot refuse it, and over a worker's death. */
import browser from 'webextension-polyfill';
import { readLosses, type Losses } from '#core/observation/losses.ts';
import type { LossMemory } from '#recorder/ports/losses.ts';

const key = 'losses';

/** The worker is its only writer: read once a life, and again where reading failed. */
export function sessionLosses(): LossMemory {
  let known: Promise<Losses | null> | undefined;
  return {
    read() {
      known ??= fromSession().catch((reason: unknown) => {
        known = undefined;
        throw reason;
      });
      return known;
    },
    async write(losses) {
      known = Promise.resolve(losses);
      await browser.storage.session.set({ [key]: losses });
    },
  };
}

async function fromSession(): Promise<Losses | null> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return readLosses(stored);
}
