/** The association's cases, sealed before they come here: one strict transaction each, and nothing of a journal with them. */
import type { RecorderStore } from '#recorder/ports.ts';
import { seal } from './box.ts';
import type { Connection } from './open-database.ts';
import { strict } from './strict.ts';

type Calls = Pick<RecorderStore, 'putCases' | 'dropCase' | 'dropCases'>;

export function caseStore(connection: Connection): Calls {
  return {
    async putCases(boxes) {
      await strict(await connection.write(), ['cases'], async (tx) => {
        const store = tx.objectStore('cases');
        await Promise.all(
          boxes.map(async ({ id, sealed }) => store.put({ id, body: seal(sealed) })),
        );
      });
    },
    async dropCase(id) {
      await strict(await connection.write(), ['cases'], async (tx) => {
        await tx.objectStore('cases').delete(id);
      });
    },
    async dropCases() {
      await strict(await connection.write(), ['cases'], async (tx) => {
        await tx.objectStore('cases').clear();
      });
    },
  };
}
