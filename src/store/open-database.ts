/** Opens the database at its newest version; lets an update through, and opens again after the browser closed it. */
import { openDB, type IDBPDatabase } from 'idb';
import { migrations } from './migrations.ts';
import { databaseName, type Schema } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

/** A database that is opened when first needed and once more after it was closed under us. */
export type Connection = {
  use: () => Promise<Database>;
  /** The same for a write, which may need room that reading does not (`guard-room.ts`). */
  write: () => Promise<Database>;
  close: () => Promise<void>;
};

export function connect(name: string = databaseName): Connection {
  let current: Promise<Database> | null = null;
  const forget = (): void => {
    current = null;
  };
  const use = (): Promise<Database> => {
    current ??= openNow(name, forget).catch((reason: unknown) => {
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
  return { use, write: use, close };
}

async function openNow(name: string, forget: () => void): Promise<Database> {
  const db = await openDB<Schema>(name, migrations.length, {
    upgrade(database, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(database);
    },
    // Another part of the extension still holds an older version: it closes by its own `blocking`.
    blocked() {},
    // A newer version wants in: let go, so that an update never waits for a forgotten tab.
    blocking(_current, _blocked, event) {
      const target = event.target;
      if (target instanceof IDBDatabase) target.close();
      forget();
    },
    // The browser closed it (storage cleared, profile in trouble): the next call opens it again.
    terminated: forget,
  });
  return db;
}
