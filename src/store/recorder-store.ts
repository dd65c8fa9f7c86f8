/** The recorder's view of the database: every write strict, every call one transaction. */
import type { RecorderStore } from '#recorder/ports.ts';
import { appendStore } from './append-store.ts';
import { open } from './box.ts';
import { caseStore } from './case-store.ts';
import { firstSettings } from './first-settings.ts';
import type { Connection } from './open-database.ts';
import { pendingStore } from './pending-store.ts';
import { rebuildRows } from './rebuild-rows.ts';
import { storeNames } from './schema.ts';
import { sessionStore } from './session-store.ts';
import { strict } from './strict.ts';
import { wholeJournal } from './whole-journal.ts';

export function recorderStore(connection: Connection): RecorderStore {
  return {
    rebuildRows: () => rebuildRows(connection),
    ...pendingStore(connection),
    ...appendStore(connection),
    ...recordStore(connection),
    ...keyStore(connection),
    ...sessionStore(connection),
    ...caseStore(connection),
  };
}

type Records = Pick<
  RecorderStore,
  | 'settings'
  | 'putSettings'
  | 'presence'
  | 'people'
  | 'journal'
  | 'summary'
  | 'recentRows'
  | 'disclosures'
  | 'lastExport'
  | 'exported'
  | 'eraseAll'
>;

function recordStore(connection: Connection): Records {
  return {
    async settings() {
      const record = await (await connection.use()).get('settings', 'settings');
      return record?.name === 'settings' ? record.value : firstSettings;
    },
    async putSettings(value) {
      await strict(await connection.write(), ['settings'], async (tx) => {
        await tx.objectStore('settings').put({ name: 'settings', value });
      });
    },
    async presence() {
      return (await (await connection.use()).get('presence', 'here')) ?? null;
    },
    async people() {
      return (await connection.use()).getAll('people');
    },
    async journal(kid) {
      return (await (await connection.use()).get('journals', kid)) ?? null;
    },
    async summary(person) {
      return (await (await connection.use()).get('summary', person)) ?? null;
    },
    async recentRows(kid, limit) {
      const db = await connection.use();
      const rows = [];
      let cursor = await db.transaction('rows').store.openCursor(wholeJournal(kid), 'prev');
      while (cursor && rows.length < limit) {
        rows.push(cursor.value);
        cursor = await cursor.continue();
      }
      return rows;
    },
    async disclosures(kid, seq) {
      const record = await (await connection.use()).get('entries', [kid, seq]);
      return record ? open(record.body).disclosures : null;
    },
    async lastExport(kid) {
      const rows = await (
        await connection.use()
      ).getAll('exports', IDBKeyRange.bound([kid, ''], [kid, '\uffff']));
      return rows.at(-1)?.at ?? null;
    },
    async exported(row) {
      await strict(await connection.write(), ['exports'], async (tx) => {
        await tx.objectStore('exports').put(row);
      });
    },
    async eraseAll() {
      await strict(await connection.erase(), [...storeNames], async (tx) => {
        for (const name of storeNames) await tx.objectStore(name).clear();
      });
    },
  };
}

function keyStore(connection: Connection): Pick<RecorderStore, 'macKey' | 'putMacKey'> {
  return {
    async macKey() {
      const record = await (await connection.use()).get('settings', 'macKey');
      return record?.name === 'macKey' ? record.value : null;
    },
    async putMacKey(value) {
      await strict(await connection.write(), ['settings'], async (tx) => {
        // The first key stays: a second one would make every known account a stranger.
        if (!(await tx.objectStore('settings').get('macKey'))) {
          await tx.objectStore('settings').put({ name: 'macKey', value });
        }
      });
    },
  };
}
