/** The mark that a journal is kept here: in `storage.local`, which neither a cleared nor a damaged database takes along. */
import browser from 'webextension-polyfill';
import type { JournalMark } from '#recorder/ports/journal-mark.ts';

const key = 'journal';

/** The worker is its only writer: read once a life. */
export function journalMark(): JournalMark {
  let known: Promise<boolean> | undefined;
  return {
    is() {
      known ??= browser.storage.local.get(key).then((stored) => stored[key] === true);
      return known;
    },
    async set(on) {
      known = Promise.resolve(on);
      if (on) await browser.storage.local.set({ [key]: true });
      else await browser.storage.local.remove(key);
    },
  };
}
