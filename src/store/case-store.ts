/** The association's cases, sealed before they come here: one strict transaction each, and nothing of a journal with them. */
import type { RecorderStore } from '#recorder/ports.ts';
import { seal } from './box.ts';
import type { Connection } from './open-database.ts';
import { strict } from './strict.ts';

type Calls = Pick<RecorderStore, 'putCase' | 'dropCase' | 'dropCases'>;

export function caseStore(connection: Connection): Calls {
  return {
    async putCase({ id, sealed }) {
      await strict(await connection.use(), ['cases'], async (tx) => {
        await tx.objectStore('cases').put({ id, body: seal(sealed) });
      });
    },
    async dropCase(id) {
      await strict(await connection.use(), ['cases'], async (tx) => {
        await tx.objectStore('cases').delete(id);
      });
    },
    async dropCases() {
      await strict(await connection.use(), ['cases'], async (tx) => {
        await tx.objectStore('cases').clear();
      });
    },
  };
}
