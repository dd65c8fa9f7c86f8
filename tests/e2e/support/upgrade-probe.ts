/** Runs in a page: opens a database by the modules of `src`, at this version or at the one to come, or holds it as a tab that hangs does. */
import { migrations } from '#store/migrations.ts';
import { connect, type Connection } from '#store/open-database.ts';

const open: Connection[] = [];
const stubborn: IDBDatabase[] = [];

async function told(connection: Connection): Promise<number | string> {
  open.push(connection);
  try {
    return (await connection.use()).version;
  } catch (reason) {
    return reason instanceof Error ? reason.name : String(reason);
  }
}

const tab = {
  /** @returns the version of the database, or the name of what went wrong */
  now: (name: string) => told(connect(name)),
  next: (name: string) => told(connect(name, [...migrations, () => undefined])),
  /** A connection of before, which does not listen to who wants in. */
  hold: (name: string) =>
    new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('error', () => reject(new Error('not opened')));
      request.addEventListener('success', () => {
        stubborn.push(request.result);
        resolve(request.result.version);
      });
    }),
  letGo() {
    for (const db of stubborn) db.close();
  },
  async keep(name: string) {
    await (await connect(name).use()).put('settings', { name: 'rowVersion', value: 7 });
  },
  async kept(name: string) {
    const connection = connect(name, [...migrations, () => undefined]);
    return (await (await connection.use()).get('settings', 'rowVersion'))?.value;
  },
};

Object.assign(globalThis, { temoinTab: tab });
