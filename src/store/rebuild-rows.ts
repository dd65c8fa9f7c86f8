/** Rows are a projection: when its version changes they are worked out again from the entries, once. */
import { readClaims } from '#core/entry/read-disclosures.ts';
import { projectRow, rowVersion, type Row } from '#core/entry/row.ts';
import { open } from './box.ts';
import type { Connection } from './open-database.ts';
import type { EntryRecord } from './schema.ts';
import { strict } from './strict.ts';
import { wholeJournal } from './whole-journal.ts';

/** @returns whether anything had to be done */
export async function rebuildRows(connection: Connection): Promise<boolean> {
  const db = await connection.use();
  const known = await db.get('settings', 'rowVersion');
  if (known?.name === 'rowVersion' && known.value === rowVersion) return false;
  const kids = await db.getAllKeys('journals');
  // Before consent nothing is written, not even this.
  if (kids.length === 0) return false;
  for (const kid of kids) {
    await strict(await connection.write(), ['entries', 'rows'], async (tx) => {
      let cursor = await tx.objectStore('entries').openCursor(wholeJournal(kid));
      while (cursor) {
        const row = rowOf(cursor.value);
        if (row) await tx.objectStore('rows').put(row);
        cursor = await cursor.continue();
      }
    });
  }
  await strict(await connection.write(), ['settings'], async (tx) => {
    await tx.objectStore('settings').put({ name: 'rowVersion', value: rowVersion });
  });
  return true;
}

/** An erased entry has nothing to be worked out from, nor has a damaged one: its row stays, and the others are worked out. */
function rowOf({ kid, seq, body }: EntryRecord): Row | null {
  try {
    const { disclosures } = open(body);
    return disclosures.length > 0 ? projectRow({ kid, seq }, readClaims(disclosures)) : null;
  } catch {
    return null;
  }
}
