/** Reads everything the journal page shows of the person whose journal is open; of a long journal the newest rows first. */
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
  /** The whole series, oldest first; its newest rows alone as long as `whole` is false. */
  rows: Row[];
  /** False: nothing may be counted or concluded yet, and `suggested`, `usage` and `recording` are still to come. */
  whole: boolean;
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

/** A journal of more entries is shown before it is read to its end; a shorter one is there at once. */
const longJournal = 500;
/** Rows enough for the first page of lines, with what stands inside them. */
const firstRows = 60;

/**
 * Never throws: what cannot be read becomes `failed`, so that a page never stays white.
 *
 * @param onFirst told the newest rows of a long journal, before the rest is asked for
 */
export async function loadJournal(
  client: JournalClient,
  onFirst?: (first: LoadedJournal) => void,
): Promise<LoadedJournal> {
  try {
    const current = await client.read.current();
    if (current === null)
      return { state: 'none', consented: (await client.read.settings()).consented };
    const known = await readKnown(client, current);
    if (known === null) return { state: 'none', consented: true };
    if (onFirst !== undefined && isLong(known)) onFirst(await readFirst(client, known));
    const [rows, suggested, usage, recording] = await Promise.all([
      client.read.allRows(current.person),
      client.read.suggested(current.person),
      client.read.usage(),
      client.call('popup', { tab: null }),
    ]);
    const state = recording.ok ? recording.value : null;
    return {
      state: 'ready',
      data: { ...known, rows, whole: true, suggested, usage, recording: state },
    };
  } catch (reason) {
    return { state: 'failed', code: isNewerStore(reason) ? 'page/newer' : 'page/read' };
  }
}

type Known = Pick<JournalData, 'person' | 'kid' | 'head' | 'exports'>;

/** What costs the same whatever the length of a journal. Null without a journal. */
async function readKnown(
  client: JournalClient,
  { person: id, kid }: { person: string; kid: string },
): Promise<Known | null> {
  const [people, head, exports] = await Promise.all([
    client.read.people(),
    client.read.head(kid),
    client.read.exports(kid),
  ]);
  if (head === null) return null;
  const person = people.find((one) => one.person === id) ?? { person: id, name: null, kids: [kid] };
  return { person, kid, head, exports: exports.toSorted((a, b) => a.at.localeCompare(b.at)) };
}

/** A journal that continues another one is as long as both: the other one was full. */
function isLong({ head, person }: Known): boolean {
  return head.entries > longJournal || person.kids.length > 1;
}

async function readFirst(client: JournalClient, known: Known): Promise<LoadedJournal> {
  const newest = await client.read.rows(known.person.person, { limit: firstRows });
  const usage = { used: 0, quota: 0 };
  return {
    state: 'ready',
    data: {
      ...known,
      rows: newest.toReversed(),
      whole: false,
      suggested: null,
      usage,
      recording: null,
    },
  };
}
