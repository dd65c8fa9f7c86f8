/** Lines that are acknowledged and not signed yet: put once, patched while they wait. */
import type { PendingRow } from '#recorder/ports/pending-row.ts';
import type { Accept, RecorderStore, Reported } from '#recorder/ports.ts';
import { open, seal } from './box.ts';
import type { Connection } from './open-database.ts';
import { strict, type Tx } from './strict.ts';

type Calls = Pick<RecorderStore, 'pending' | 'find' | 'accept' | 'patch' | 'forgetReported'>;

export function pendingStore(connection: Connection): Calls {
  return {
    async pending() {
      const records = await (await connection.use()).getAll('pending');
      return records.map((record) => open(record.body)).toSorted((a, b) => a.at - b.at);
    },
    async find(id) {
      const db = await connection.use();
      const tx = db.transaction(['pending', 'reported']);
      const [row, entry] = await Promise.all([
        tx.objectStore('pending').get(id),
        tx.objectStore('reported').get(id),
      ]);
      if (entry) return { entry };
      return row ? { row: open(row.body) } : null;
    },
    async accept(change: Accept) {
      await strict(
        await connection.write(),
        ['pending', 'reported', 'presence', 'people', 'settings'],
        async (tx) => {
          for (const row of change.rows) await putOnce(tx, row);
          for (const person of change.people ?? []) await tx.objectStore('people').put(person);
          for (const { id, due } of change.due ?? [])
            await patchRow(tx, id, (row) => ({ ...row, due }));
          if (change.presence) await tx.objectStore('presence').put(change.presence);
          if (change.settings)
            await tx.objectStore('settings').put({ name: 'settings', value: change.settings });
        },
      );
    },
    async patch(change) {
      await strict(
        await connection.write(),
        ['pending', 'presence', 'people', 'settings'],
        async (tx) => {
          for (const row of change.rows) await patchRow(tx, row.id, () => row);
          for (const id of change.drop ?? []) await tx.objectStore('pending').delete(id);
          for (const person of change.people ?? []) await tx.objectStore('people').put(person);
          if (change.presence) await tx.objectStore('presence').put(change.presence);
          if (change.settings)
            await tx.objectStore('settings').put({ name: 'settings', value: change.settings });
        },
      );
    },
    async forgetReported(before) {
      const db = await connection.use();
      const old = await db.getAllFromIndex('reported', 'at', IDBKeyRange.upperBound(before));
      if (old.length === 0) return;
      const named = await namedIds(connection);
      await strict(await connection.write(), ['reported'], async (tx) => {
        for (const row of old)
          if (!named.has(row.id)) await tx.objectStore('reported').delete(row.id);
      });
    },
  };
}

/** Ids that a waiting line is about outlive their 24 hours (ruling 3). */
async function namedIds(connection: Connection): Promise<Set<string>> {
  const records = await (await connection.use()).getAll('pending');
  return new Set(records.flatMap((record) => open(record.body).about?.id ?? []));
}

type PendingTx = Tx<'pending'>;

async function putOnce(
  tx: Tx<'pending' | 'reported' | 'presence' | 'people' | 'settings'>,
  row: PendingRow,
): Promise<void> {
  const known: Reported | undefined = await tx.objectStore('reported').get(row.id);
  const waiting = await tx.objectStore('pending').get(row.id);
  if (known || waiting) return;
  await tx.objectStore('pending').put({ id: row.id, body: seal(row) });
}

/** A row that became an entry meanwhile stays gone. */
async function patchRow(
  tx: Pick<PendingTx, 'objectStore'>,
  id: string,
  change: (row: PendingRow) => PendingRow,
): Promise<void> {
  const record = await tx.objectStore('pending').get(id);
  if (record)
    await tx.objectStore('pending').put({ ...record, body: seal(change(open(record.body))) });
}
