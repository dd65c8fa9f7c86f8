/** Fills the journal of a profile, many entries a transaction: each is sealed, projected and summed up by the extension's own code. */
import { toHex } from '#core/bytes/hex.ts';
import { projectRow } from '#core/entry/row.ts';
import { sealEntry, type SealedEntry } from '#core/entry/seal-entry.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { Row } from '#core/entry/row.ts';
import { browserKeys } from '#platform/browser-keys.ts';
import { advanceSummary } from '#recorder/advance-summary.ts';
import { emptySummary, type JournalRecord, type Summary } from '#recorder/ports/records.ts';
import { seal } from '#store/box.ts';
import type { Connection, Database } from '#store/open-database.ts';
import { strict } from '#store/strict.ts';
import { noisePicture, withMark, type Noise } from './noise-picture.ts';
import { openYear } from './open-year.ts';
import { claimsAt, instantOf, isPhoto, type Shot } from './year-of-claims.ts';

export type FillAsked = {
  /** Entries that the journal has in the end, the consent included. */
  entries: number;
  /** Bytes of each photo, about. */
  photoBytes: number;
};

const batch = 250;

type Line = { entry: SealedEntry; row: Row; piece?: { sha256: string; blob: Blob } };

export async function fill(connection: Connection, asked: FillAsked) {
  const start = await openYear(connection);
  const db = await connection.use();
  const [first] = await db.getAll('journals');
  if (first === undefined) throw new Error('no journal');
  const picture = await noisePicture(asked.photoBytes);
  let journal = first;
  let summary = (await db.get('summary', journal.person)) ?? emptySummary(journal.person);
  while (journal.entries < asked.entries) {
    const count = Math.min(batch, asked.entries - journal.entries);
    const lines = await sealed(journal, { count, start, picture });
    summary = lines.reduce((sum, { row }) => advanceSummary(sum, row), summary);
    journal = grown(journal, lines, start);
    await write(db, { journal, summary, lines });
  }
  const { entries, photos, bytes } = journal;
  return { entries, photos, bytes };
}

/** One after the other, as each names the one before. */
async function sealed(
  { kid, key, head }: JournalRecord,
  what: { count: number; start: number; picture: Noise },
): Promise<Line[]> {
  const { digest, random } = browserKeys;
  const tools = {
    digest,
    random,
    sign: (bytes: Uint8Array<ArrayBuffer>) => browserKeys.sign(key, bytes),
  };
  const lines: Line[] = [];
  let prev = head.hash;
  for (let seq = head.seq + 1; seq <= head.seq + what.count; seq += 1) {
    const piece = isPhoto(seq) ? await pieceOf(what.picture, seq) : undefined;
    const claims: Claims = claimsAt(seq, what.start, piece?.shot);
    const entry = await sealEntry(tools, { kid, seq, prev }, claims);
    prev = entry.hash;
    lines.push({ entry, row: projectRow({ kid, seq }, claims), ...(piece ? { piece } : {}) });
  }
  return lines;
}

async function pieceOf(picture: Noise, seq: number) {
  const bytes = withMark(picture.bytes, seq);
  const sha256 = toHex(await browserKeys.digest(bytes));
  const { width, height } = picture;
  const shot: Shot = {
    sha256,
    bytes: bytes.length,
    type: 'image/png',
    width,
    height,
    how: 'visible-tab',
  };
  return { sha256, shot, blob: new Blob([bytes], { type: 'image/png' }) };
}

function grown(journal: JournalRecord, lines: readonly Line[], start: number): JournalRecord {
  const last = lines.at(-1)?.entry ?? journal.head;
  const photos = lines.flatMap(({ piece }) => (piece ? [piece.blob.size] : []));
  const text = lines.reduce(
    (sum, { entry }) => sum + entry.jws.length + entry.disclosures.join('').length,
    0,
  );
  return {
    ...journal,
    head: { seq: last.seq, hash: last.hash },
    keptAt: instantOf(last.seq, start),
    entries: journal.entries + lines.length,
    photos: journal.photos + photos.length,
    bytes: journal.bytes + text + photos.reduce((sum, size) => sum + size, 0),
  };
}

async function write(
  db: Database,
  what: { journal: JournalRecord; summary: Summary; lines: readonly Line[] },
): Promise<void> {
  const { kid } = what.journal;
  await strict(db, ['journals', 'entries', 'rows', 'pieces', 'summary', 'people'], async (tx) => {
    for (const { entry, row, piece } of what.lines) {
      const { seq, jws, hash, disclosures } = entry;
      void tx.objectStore('entries').add({ kid, seq, jws, hash, body: seal({ disclosures }) });
      void tx.objectStore('rows').put(row);
      if (piece)
        void tx
          .objectStore('pieces')
          .put({ kid, sha256: piece.sha256, type: 'image/png', body: seal(piece.blob) });
    }
    const person = await tx.objectStore('people').get(what.journal.person);
    // Entry 3 is the first that holds the name.
    if (person) await tx.objectStore('people').put({ ...person, named: { kid, seq: 3 } });
    await tx.objectStore('summary').put(what.summary);
    await tx.objectStore('journals').put(what.journal);
  });
}
