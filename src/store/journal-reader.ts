/** What the extension's pages read by themselves, page by page; they write nothing here. */
import { readClaims } from '#core/entry/read-disclosures.ts';
import type { Row } from '#core/entry/row.ts';
import type { JournalReader } from '#ui/journal-client.ts';
import { open } from './box.ts';
import { firstSettings } from './first-settings.ts';
import type { Connection, Database } from './open-database.ts';
import type { EntryRecord } from './schema.ts';
import { wholeJournal } from './whole-journal.ts';

/** @param usage `navigator.storage.estimate`, which a worker-only layer does not name */
export function journalReader(
  connection: Connection,
  usage: () => Promise<{ used: number; quota: number }>,
): JournalReader {
  return {
    ...personReader(connection),
    ...entryReader(connection),
    ...choiceReader(connection),
    usage,
  };
}

type Of<K extends keyof JournalReader> = Pick<JournalReader, K>;

function personReader(connection: Connection): Of<'people' | 'current' | 'suggested'> {
  return {
    async people() {
      const db = await connection.use();
      const people = await db.getAll('people');
      return Promise.all(
        people.map(async (one) => ({
          person: one.id,
          name: one.named ? await nameAt(db, one.named) : null,
          kids: one.kids,
        })),
      );
    },
    async current() {
      const db = await connection.use();
      const [people, presence] = [await db.getAll('people'), await db.get('presence', 'here')];
      const last = presence?.seen.at(-1)?.person;
      const one =
        people.find(({ id }) => id === (presence?.accompanied?.person ?? presence?.person)) ??
        people.find((person) => person.id === last) ??
        people[0];
      const kid = one?.kids.at(-1);
      return one && kid !== undefined ? { person: one.id, kid } : null;
    },
    async suggested(person) {
      return (await (await connection.use()).get('summary', person))?.suggested ?? null;
    },
  };
}

async function nameAt(db: Database, at: { kid: string; seq: number }): Promise<string | null> {
  const record = await db.get('entries', [at.kid, at.seq]);
  return record ? (readClaims(open(record.body).disclosures).ids?.name ?? null) : null;
}

function entryReader(
  connection: Connection,
): Of<'head' | 'rows' | 'allRows' | 'entry' | 'stored' | 'piece'> {
  return {
    async head(kid) {
      const journal = await (await connection.use()).get('journals', kid);
      if (!journal) return null;
      const { head, entries, photos, bytes, demo } = journal;
      return { kid, ...head, entries, photos, bytes, demo };
    },
    async rows(person, page) {
      const db = await connection.use();
      const kids = ((await db.get('people', person))?.kids ?? []).toReversed();
      const from = page.before === undefined ? 0 : Math.max(0, kids.indexOf(page.before.kid));
      const rows: Row[] = [];
      for (const kid of kids.slice(from)) {
        const until = page.before?.kid === kid ? page.before.seq - 1 : Number.POSITIVE_INFINITY;
        if (until >= 0) await readBack(db, { kid, until, rows, limit: page.limit });
        if (rows.length >= page.limit) break;
      }
      return rows;
    },
    async allRows(person) {
      const db = await connection.use();
      const kids = (await db.get('people', person))?.kids ?? [];
      const all = await Promise.all(kids.map((kid) => db.getAll('rows', wholeJournal(kid))));
      return all.flat();
    },
    async entry(kid, seq) {
      const record = await (await connection.use()).get('entries', [kid, seq]);
      return record ? viewOf(record) : null;
    },
    async stored(kid, from, until) {
      const records = await (
        await connection.use()
      ).getAll('entries', wholeJournal(kid, from, until));
      return records.map(({ seq, jws, body }) => ({
        seq,
        jws,
        disclosures: open(body).disclosures,
      }));
    },
    async piece(kid, sha256) {
      const record = await (await connection.use()).get('pieces', [kid, sha256]);
      return record ? open(record.body) : null;
    },
  };
}

function viewOf(record: EntryRecord) {
  const { disclosures } = open(record.body);
  return {
    kid: record.kid,
    seq: record.seq,
    claims: readClaims(disclosures),
    erased: disclosures.length === 0,
  };
}

async function readBack(
  db: Database,
  want: { kid: string; until: number; rows: Row[]; limit: number },
): Promise<void> {
  let cursor = await db
    .transaction('rows')
    .store.openCursor(wholeJournal(want.kid, 0, want.until), 'prev');
  while (cursor && want.rows.length < want.limit) {
    want.rows.push(cursor.value);
    cursor = await cursor.continue();
  }
}

function choiceReader(connection: Connection): Of<'settings' | 'exports' | 'cases'> {
  return {
    async settings() {
      const record = await (await connection.use()).get('settings', 'settings');
      const value = record?.name === 'settings' ? record.value : firstSettings;
      const { language, chip, computer, consented, pausedEverywhere } = value;
      return { language, chip, computer, consented, paused: pausedEverywhere };
    },
    async exports(kid) {
      const rows = await (
        await connection.use()
      ).getAll('exports', IDBKeyRange.bound([kid, ''], [kid, '\uffff']));
      return rows.map(({ at, seq, head, code }) => ({ at, seq, head, code }));
    },
    async cases() {
      const records = await (await connection.use()).getAll('cases');
      return records.map(({ id, body }) => ({ id, sealed: open(body) }));
    },
  };
}
