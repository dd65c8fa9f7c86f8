/** Rows worked out again from the entries when their version changes. */
import { expect, it } from 'vitest';
import { connect } from '#store/open-database.ts';
import { rebuildRows } from '#store/rebuild-rows.ts';
import { makeWorld } from '../support/recorder-world.ts';
import { tellRecorder } from '../support/told-recorder.ts';
import { errorSeen } from '../support/seen-message.ts';

it('gives the rows back that another version spoilt, once', async () => {
  const told = await tellRecorder();
  await told.see(errorSeen);
  await told.kept('incident');
  const connection = connect();
  const db = await connection.use();
  const before = await db.getAll('rows');
  for (const row of before) await db.put('rows', { ...row, kind: 'note', text: 'spoilt' });
  expect(await rebuildRows(connection)).toBe(true);
  expect(await db.getAll('rows')).toEqual(before);
  expect(await rebuildRows(connection)).toBe(false);
  await connection.close();
});

it('writes nothing while there is no journal', async () => {
  const { ports } = makeWorld();
  expect(await ports.store.rebuildRows()).toBe(false);
  const db = await connect().use();
  expect(await db.getAll('settings')).toEqual([]);
  db.close();
});
