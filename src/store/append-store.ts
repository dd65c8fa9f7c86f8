/** Entries come into being here: with their row, pieces and head, and without the lines they were made of, together. */
import type { Append, RecorderStore } from '#recorder/ports.ts';
import type { JournalRecord } from '#recorder/ports/records.ts';
import { seal } from './box.ts';
import type { Connection } from './open-database.ts';
import { strict, type Tx } from './strict.ts';

type Calls = Pick<RecorderStore, 'append' | 'create'>;
type Stores =
  'journals' | 'entries' | 'rows' | 'pieces' | 'pending' | 'reported' | 'people' | 'summary';
const appendStores: Stores[] = [
  'journals',
  'entries',
  'rows',
  'pieces',
  'pending',
  'reported',
  'people',
  'summary',
];

export function appendStore(connection: Connection): Calls {
  return {
    async append(change) {
      return strict(await connection.write(), appendStores, async (tx) => {
        const journal = await tx.objectStore('journals').get(change.kid);
        const sameHead =
          journal?.head.hash === change.expected?.hash &&
          journal?.head.seq === change.expected?.seq;
        if (journal === undefined || !sameHead) return 'moved';
        // Another worker's life may have taken these lines already: then there is nothing left to append.
        for (const id of change.done)
          if (!(await tx.objectStore('pending').get(id))) return 'taken';
        await tx.objectStore('journals').put(grown(journal, change));
        await write(tx, change);
        return 'appended';
      });
    },
    async create({ journal, first, settings, presence }) {
      return strict(
        await connection.write(),
        [...appendStores, 'settings', 'presence'],
        async (tx) => {
          if (await tx.objectStore('journals').get(journal.kid)) return 'exists';
          const unbound = settings.unbound !== null && settings.unbound === journal.person;
          const others = await tx.objectStore('people').count();
          if (unbound && others > 0) return 'exists';
          await tx.objectStore('journals').put(journal);
          await tx.objectStore('settings').put({ name: 'settings', value: settings });
          if (presence) await tx.objectStore('presence').put(presence);
          await write(tx, first);
          return 'created';
        },
      );
    },
  };
}

function grown(journal: JournalRecord, change: Append): JournalRecord {
  const pieceBytes = change.pieces.reduce((sum, piece) => sum + piece.blob.size, 0);
  const text =
    change.entry.jws.length + change.entry.disclosures.reduce((sum, one) => sum + one.length, 0);
  return {
    ...journal,
    head: { seq: change.entry.seq, hash: change.entry.hash },
    keptAt: change.at,
    entries: journal.entries + 1,
    photos: journal.photos + (change.row.kind === 'photo' ? change.pieces.length : 0),
    bytes: journal.bytes + pieceBytes + text,
  };
}

async function write(tx: Pick<Tx<Stores>, 'objectStore'>, change: Append): Promise<void> {
  const { kid, entry } = change;
  await tx.objectStore('entries').add({
    kid,
    seq: entry.seq,
    jws: entry.jws,
    hash: entry.hash,
    body: seal({ disclosures: entry.disclosures }),
  });
  await tx.objectStore('rows').put(change.row);
  for (const piece of change.pieces) {
    await tx
      .objectStore('pieces')
      .put({ kid, sha256: piece.sha256, type: piece.type, body: seal(piece.blob) });
  }
  for (const id of change.done) {
    await tx.objectStore('reported').put({ id, kid, seq: entry.seq, at: change.at });
    await tx.objectStore('pending').delete(id);
  }
  await tx.objectStore('people').put(change.person);
  await tx.objectStore('summary').put(change.summary);
  if (change.erase) await erase(tx, kid, change.erase);
}

async function erase(
  tx: Pick<Tx<Stores>, 'objectStore'>,
  kid: string,
  gone: NonNullable<Append['erase']>,
): Promise<void> {
  for (const row of gone.rows) {
    const record = await tx.objectStore('entries').get([kid, row.seq]);
    if (record) await tx.objectStore('entries').put({ ...record, body: seal({ disclosures: [] }) });
    await tx.objectStore('rows').put(row);
  }
  for (const sha256 of gone.pieces) await tx.objectStore('pieces').delete([kid, sha256]);
}
