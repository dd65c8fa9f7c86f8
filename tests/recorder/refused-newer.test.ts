/** Témoin was put back to an older version than the one that wrote the journal: it says so, writes nothing, and loses nothing. */
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { migrations } from '#store/migrations.ts';
import { databaseName } from '#store/schema.ts';
import { createRecorder } from '#recorder/recorder.ts';
import { errorSeen, seenMessage } from '../support/seen-message.ts';
import { here, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

/** Amina's journal under a version to come, then under this one again. */
async function putBack(): Promise<Told> {
  const told = await tellRecorder();
  told.world.tabs.push(here);
  told.world.refusal.name = 'VersionError';
  told.world.refusal.reads = true;
  return told;
}

it('is what the browser says of a database that a newer version wrote', async () => {
  const told = await tellRecorder('nothing');
  (await openDB(databaseName, migrations.length + 1)).close();
  const error = await told.world.ports.store.settings().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'VersionError' });
});

it('is said by badge, chip and popup in a sentence of its own', async () => {
  const told = await putBack();
  await expect(told.see(errorSeen)).rejects.toThrow('store/newer');
  expect(told.world.badges.at(-1)).toMatchObject({
    sign: 'warn',
    title: "Témoin est plus ancien que le journal : rien n'est noté. Cliquez sur l'icône.",
  });
  expect(told.world.chips.at(-1)?.card?.lines).toEqual([
    'Cette version de Témoin est plus ancienne que votre journal. Le journal est gardé. Mettez Témoin à jour, ou demandez à votre association.',
  ]);
  expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'warn', why: 'newer' });
});

it('is said by the badge of a page that opens later, which is not watched', async () => {
  const told = await putBack();
  await told.recorder.wake();
  told.world.badges.length = 0;
  await expect(told.recorder.hello(here)).rejects.toThrow('store/newer');
  expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn', text: '!' });
});

it('is a gap once the newer version is back, and the journal goes on', async () => {
  const told = await putBack();
  const at = told.world.now();
  const message = seenMessage(at, errorSeen);
  await expect(told.recorder.seen(message, here)).rejects.toThrow();
  told.world.refusal.name = null;
  const updated = createRecorder(told.world.ports);
  told.world.pass(3 * minute);
  await updated.wake();
  await told.later(minute);
  const gap = (await told.kept('recorder')).find(({ recorder }) => recorder?.event === 'gap');
  const instant = new Date(at).toISOString();
  expect(gap?.recorder).toEqual({ event: 'gap', from: instant, to: instant, why: 'failed' });
});
