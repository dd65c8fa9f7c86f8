/** Databases of each version that ever ran: opened by today's code nothing of them is lost, and a damaged one still opens. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrations } from '#store/migrations.ts';
import { connect } from '#store/open-database.ts';
import { rebuildRows } from '#store/rebuild-rows.ts';
import { recorderStore } from '#store/recorder-store.ts';
import { databaseName, storeNames } from '#store/schema.ts';
import { openDB } from 'idb';
import { hostileValue, strikes, struck } from '../support/hostile-values.ts';
import { frozenStores, thaw } from './frozen-database.ts';

const versions = readdirSync(new URL('../fixtures/databases/', import.meta.url)).map((name) =>
  Number(name.slice(1)),
);
/** Opening takes milliseconds where others take microseconds. */
const runs = process.env['TEMOIN_LONG'] === '1' ? 5_000 : 200;

it('each version has one', () => {
  expect(versions.toSorted((a, b) => a - b)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(versions)('the frozen database of version %i', (version) => {
  it('opens with every record it held', async () => {
    const frozen = frozenStores(version);
    await thaw(version, frozen);
    const connection = connect();
    const db = await connection.use();
    expect(db.version).toBe(migrations.length);
    for (const name of storeNames) {
      const rows = await db.getAll(name);
      expect({ name, count: rows.length }).toEqual({ name, count: frozen[name]?.length });
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(await db.getAll('entries')).toEqual(frozen['entries']);
    const picture = await db.getAll('pieces');
    expect(picture[0]?.body.plain.size).toBe(70);
    await connection.close();
  });

  it('gives its lines as they stood, worked out again too', async () => {
    const frozen = frozenStores(version);
    await thaw(version, { ...frozen, settings: frozen['settings']?.slice(0, 0) ?? [], rows: [] });
    const connection = connect();
    expect(await rebuildRows(connection)).toBe(true);
    expect(await (await connection.use()).getAll('rows')).toEqual(frozen['rows']);
    await connection.close();
  });

  it(
    'opens however it was damaged, and what is read first is read',
    { timeout: 300_000 },
    async () => {
      const whole = frozenStores(version);
      const damage = fc.array(strikes, { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(damage, hostileValue, async (all, value) => {
          const hurt: unknown = all.reduce<unknown>((tree, strike) => struck(tree, strike), whole);
          const stores = Object.entries(hurt ?? {}).map(([name, rows]): [string, unknown[]] => [
            name,
            Array.isArray(rows) ? rows : [value],
          ]);
          await thaw(version, Object.fromEntries(stores));
          const connection = connect();
          expect((await connection.use()).version).toBe(migrations.length);
          await recorderStore(connection).rebuildRows();
          await recorderStore(connection).settings();
          await recorderStore(connection).people();
          await connection.close();
        }),
        { numRuns: runs },
      );
    },
  );
});

it('a database of a later version is refused, not opened and not changed', async () => {
  await thaw(1, frozenStores(1));
  const later = await openDB(databaseName, migrations.length + 1);
  later.close();
  await expect(connect().use()).rejects.toMatchObject({ name: 'VersionError' });
  const again = await openDB(databaseName);
  expect(again.version).toBe(migrations.length + 1);
  again.close();
});
