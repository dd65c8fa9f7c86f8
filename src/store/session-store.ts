/** The end of an accompanied session: its journal and all that is of its person go in one transaction. */
import type { RecorderStore } from '#recorder/ports.ts';
import { open } from './box.ts';
import type { Connection } from './open-database.ts';
import { strict } from './strict.ts';

const stores = [
  'journals',
  'entries',
  'rows',
  'pieces',
  'exports',
  'people',
  'summary',
  'pending',
  'reported',
  'presence',
  'settings',
] as const;

export function sessionStore(connection: Connection): Pick<RecorderStore, 'endSession'> {
  return {
    async endSession({ person, kids, presence, settings }) {
      await strict(await connection.use(), [...stores], async (tx) => {
        for (const kid of kids) {
          // Every key that begins with this journal: an array sorts after numbers and strings.
          const range = IDBKeyRange.bound([kid], [kid, []]);
          await tx.objectStore('journals').delete(kid);
          for (const name of ['entries', 'rows', 'pieces', 'exports'] as const)
            await tx.objectStore(name).delete(range);
        }
        await tx.objectStore('people').delete(person);
        await tx.objectStore('summary').delete(person);
        if (presence === null) {
          for (const name of ['pending', 'reported', 'presence'] as const)
            await tx.objectStore(name).clear();
          // The MAC key stays: it is of the computer, and cases compare accounts under it.
          for (const name of ['settings', 'rowVersion'])
            await tx.objectStore('settings').delete(name);
          return;
        }
        await tx.objectStore('presence').put(presence);
        if (settings) await tx.objectStore('settings').put({ name: 'settings', value: settings });
        for (const { id, body } of await tx.objectStore('pending').getAll()) {
          const row = open(body);
          if (row.person === person || row.awaits === person)
            await tx.objectStore('pending').delete(id);
        }
        for (const { id, kid } of await tx.objectStore('reported').getAll())
          if (kids.includes(kid)) await tx.objectStore('reported').delete(id);
      });
    },
  };
}
