/** Reads everything the journal page shows of the person whose journal is open, in one go. */
import type { Row } from '#core/entry/row.ts';
import type { PopupView } from '#core/view/popup-view.ts';
import type { Suggested } from './suggested-facts.ts';
import { isNewerStore } from '../is-newer-store.ts';
import type { JournalClient, JournalHead, PersonView } from '../journal-client.ts';

export type JournalData = {
  person: PersonView;
  /** Journal that is written to now. */
  kid: string;
  head: JournalHead;
  /** The whole series, oldest first. */
  rows: Row[];
  /** Newest last. */
  exports: { at: string; seq: number; head: string; code: string }[];
  suggested: Suggested | null;
  usage: { used: number; quota: number };
  /** State of recording and the question that waits, as the popup shows them. */
  recording: PopupView | null;
};

export type LoadedJournal =
  | { state: 'loading' }
  /** Nothing to show: not consented yet, or no journal. */
  | { state: 'none'; consented: boolean }
  | { state: 'failed'; code: string }
  | { state: 'ready'; data: JournalData };

/** Never throws: what cannot be read becomes `failed`, so that a page never stays white. */
export async function loadJournal(client: JournalClient): Promise<LoadedJournal> {
  try {
    const current = await client.read.current();
    if (current === null)
      return { state: 'none', consented: (await client.read.settings()).consented };
    const { person: id, kid } = current;
    const [people, head, rows, exports, suggested, usage, recording] = await Promise.all([
      client.read.people(),
      client.read.head(kid),
      client.read.allRows(id),
      client.read.exports(kid),
      client.read.suggested(id),
      client.read.usage(),
      client.call('popup', { tab: null }),
    ]);
    if (head === null) return { state: 'none', consented: true };
    const person = people.find((one) => one.person === id) ?? {
      person: id,
      name: null,
      kids: [kid],
    };
    const sorted = exports.toSorted((a, b) => a.at.localeCompare(b.at));
    const state = recording.ok ? recording.value : null;
    return {
      state: 'ready',
      data: { person, kid, head, rows, exports: sorted, suggested, usage, recording: state },
    };
  } catch (reason) {
    return { state: 'failed', code: isNewerStore(reason) ? 'page/newer' : 'page/read' };
  }
}
