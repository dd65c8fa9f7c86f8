/** The database opens from nothing at its newest version, lets an update through, and opens again. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '#store/migrations.ts';
import { connect } from '#store/open-database.ts';
import { databaseName, storeNames } from '#store/schema.ts';
import { strict } from '#store/strict.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('migrations', () => {
  it('have no hole: one function a version', () => {
    expect(Array.from(migrations, (migrate) => typeof migrate)).toEqual(
      migrations.map(() => 'function'),
    );
    expect(migrations.length).toBeGreaterThan(0);
  });

  it('lead from version 0 to all stores of the schema', async () => {
    const db = await connect().use();
    expect(db.version).toBe(migrations.length);
    expect([...db.objectStoreNames].toSorted()).toEqual([...storeNames].toSorted());
    db.close();
  });
});

describe('connect', () => {
  it('opens once for all who ask at the same time', async () => {
    const connection = connect();
    const [one, other] = await Promise.all([connection.use(), connection.use()]);
    expect(one).toBe(other);
    await connection.close();
  });

  it('lets go when a newer version wants in', async () => {
    const old = connect();
    const before = await old.use();
    const newer = await openDB(databaseName, migrations.length + 1);
    expect(newer.version).toBe(migrations.length + 1);
    expect(() => before.transaction('rows')).toThrow();
    newer.close();
  });

  it('says so when somebody holds an older version and does not let go, and opens once they have', async () => {
    const stubborn = await openDB(databaseName, migrations.length);
    const connection = connect(databaseName, [...migrations, () => undefined]);
    await expect(connection.use()).rejects.toMatchObject({ name: 'TimeoutError' });
    stubborn.close();
    expect((await connection.use()).version).toBe(migrations.length + 1);
    await connection.close();
  });

  it('opens again after it was closed', async () => {
    const connection = connect();
    const before = await connection.use();
    await connection.close();
    const after = await connection.use();
    expect(after).not.toBe(before);
    expect(await after.count('rows')).toBe(0);
    await connection.close();
  });

  it('tries again after an opening that failed', async () => {
    const newer = await openDB(databaseName, migrations.length + 1);
    const connection = connect();
    await expect(connection.use()).rejects.toThrow();
    newer.close();
    globalThis.indexedDB = new IDBFactory();
    expect(await (await connection.use()).count('rows')).toBe(0);
    await connection.close();
  });
});

describe('strict', () => {
  it('keeps nothing when its work throws, and says why', async () => {
    const connection = connect();
    const db = await connection.use();
    const work = strict(db, ['settings'], async (tx) => {
      await tx.objectStore('settings').put({ name: 'rowVersion', value: 1 });
      throw new Error('thought better of it');
    });
    await expect(work).rejects.toThrow('thought better of it');
    expect(await db.count('settings')).toBe(0);
    await connection.close();
  });
});
