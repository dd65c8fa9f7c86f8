/** The mark that a journal is kept here: in `storage.local`, which neither a cleared nor a damaged database takes along. */
import browser from 'webextension-polyfill';
import type { JournalMark } from '#recorder/ports/journal-mark.ts';

const key = 'journal';

/** The worker is its only writer: read once a life, and again where reading or writing failed. */
export function journalMark(): JournalMark {
  let known: Promise<boolean> | undefined;
  return {
    is() {
      known ??= stored().catch((reason: unknown) => {
        known = undefined;
        throw reason;
      });
      return known;
    },
    async set(on) {
      known = undefined;
      if (on) await browser.storage.local.set({ [key]: true });
      else await browser.storage.local.remove(key);
      known = Promise.resolve(on);
    },
  };
}

async function stored(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true;
}
