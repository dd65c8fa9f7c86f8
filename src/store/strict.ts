/** Every write is one strict transaction: acknowledged only once it is on the disk. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './open-database.ts';
import type { Schema } from './schema.ts';

export type Tx<N extends StoreNames<Schema>> = IDBPTransaction<Schema, N[], 'readwrite'>;

/**
 * Runs `work` in one strict read-write transaction. `work` may await nothing but requests of `tx`: an
 * IndexedDB transaction ends at any other wait. When it throws, nothing of it stays.
 */
export async function strict<N extends StoreNames<Schema>, T>(
  db: Database,
  names: N[],
  work: (tx: Tx<N>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  try {
    const value = await work(tx);
    await tx.done;
    return value;
  } catch (reason) {
    // `done` rejects as well; the reason that counts is the first one.
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // Already over: nothing of it was kept.
    }
    throw reason;
  }
}
