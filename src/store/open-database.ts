/** Opens the database at its newest version; lets an update through, and opens again after the browser closed it. */
import { openDB, type IDBPDatabase } from 'idb';
import { migrations, type Migration } from './migrations.ts';
import { databaseName, type Schema } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

/** A database that is opened when first needed and once more after it was closed under us. */
export type Connection = {
  use: () => Promise<Database>;
  /** The same for a write, which may need room that reading does not (`guard-room.ts`). */
  write: () => Promise<Database>;
  /** The same for erasing everything, which is never refused for want of room. */
  erase: () => Promise<Database>;
  close: () => Promise<void>;
};

/** @param steps migrations up to the version that is asked for: all of them, but in a test of what comes after */
export function connect(
  name: string = databaseName,
  steps: readonly Migration[] = migrations,
): Connection {
  let current: Promise<Database> | null = null;
  const forget = (): void => {
    current = null;
  };
  const use = (): Promise<Database> => {
    current ??= openNow({ name, steps }, forget).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return current;
  };
  const close = async (): Promise<void> => {
    const db = await current;
    forget();
    db?.close();
  };
  return { use, write: use, erase: use, close };
}

async function openNow(
  { name, steps }: { name: string; steps: readonly Migration[] },
  forget: () => void,
): Promise<Database> {
  const held = Promise.withResolvers<never>();
  const opening = openDB<Schema>(name, steps.length, {
    upgrade(database, oldVersion) {
      for (const migrate of steps.slice(oldVersion)) migrate(database);
    },
    // Another tab holds an older version and does not let go by its own `blocking`: it hangs, or is not ours.
    // Waiting for it would be silence; whoever asked is told, and asks again.
    blocked() {
      held.reject(new DOMException('an older connection holds the database', 'TimeoutError'));
      opening.then(
        (late) => late.close(),
        () => undefined,
      );
    },
    // A newer version wants in: let go, so that an update never waits for a forgotten tab.
    blocking(_current, _blocked, event) {
      const target = event.target;
      if (target instanceof IDBDatabase) target.close();
      forget();
    },
    // The browser closed it (storage cleared, profile in trouble): the next call opens it again.
    terminated: forget,
  });
  return Promise.race([opening, held.promise]);
}
