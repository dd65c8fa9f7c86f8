/** Cases in the background: kept as they come, gone when dropped, whenever the worker dies; journals have no part in it. */
import { describe, expect, it } from 'vitest';
import type { PageAsks } from '#messaging/protocol.ts';
import { createRecorder } from '#recorder/recorder.ts';
import { journalReader } from '#store/journal-reader.ts';
import { connect } from '#store/open-database.ts';
import { Died, makeWorld, mortal, type Death } from '../support/recorder-world.ts';
import { tellRecorder } from '../support/told-recorder.ts';

const box = (id: string, ct = 'first') => ({ id, sealed: { iv: 'iv', ct } });
const boxes = (id: string, ct?: string): PageAsks['putCases'] => ({ boxes: [box(id, ct)] });

/** As a page reads them. */
async function cases() {
  const connection = connect();
  const found = await journalReader(connection, async () => ({ used: 0, quota: 0 })).cases();
  await connection.close();
  return found;
}

describe('a case', () => {
  it('is read by the page as it was put, and put again takes its place', async () => {
    const told = await tellRecorder('nothing');
    await told.ask('putCases', boxes('a'));
    await told.ask('putCases', boxes('b'));
    await told.ask('putCases', boxes('a', 'second'));
    expect(await cases()).toEqual([box('a', 'second'), box('b')]);
  });

  it('is dropped alone, and all of them together', async () => {
    const told = await tellRecorder('nothing');
    await told.ask('putCases', { boxes: ['a', 'b', 'vault'].map((id) => box(id)) });
    await told.ask('dropCase', { id: 'a' });
    expect(await cases()).toEqual([box('b'), box('vault')]);
    await told.ask('dropCases', undefined);
    expect(await cases()).toEqual([]);
  });

  it('outlives the end of a session that was alone on the computer', async () => {
    const told = await tellRecorder('nothing');
    await told.ask('putCases', boxes('a'));
    const { kid } = await told.ask('accompany', {
      text: 't',
      lang: 'fr',
      language: 'fr',
      helper: 'M. B.',
    });
    await told.ask('endSession', { kid, seq: 0 });
    expect(await cases()).toEqual([box('a')]);
  });

  it('goes with everything else when everything is erased', async () => {
    const told = await tellRecorder();
    await told.ask('putCases', boxes('a'));
    await told.ask('eraseAll', undefined);
    expect(await cases()).toEqual([]);
  });

  it('leaves no line in a journal', async () => {
    const told = await tellRecorder();
    const before = await told.entries();
    await told.ask('putCases', boxes('a'));
    await told.ask('dropCase', { id: 'a' });
    expect(await told.entries()).toEqual(before);
    expect(await told.pending()).toEqual([]);
  });
});

describe('a worker that dies', () => {
  it.each(['before', 'after'] as const)(
    '%s any port call leaves, once it is said again, what was last said',
    async (when) => {
      for (let at = 1; at <= 8; at += 1) {
        const world = makeWorld();
        const death: Death = { at, when, calls: 0, dead: false };
        let recorder = createRecorder(mortal(world.ports, death));
        const say = async (act: () => Promise<unknown>): Promise<void> => {
          try {
            await act();
          } catch (reason) {
            if (!(reason instanceof Died)) throw reason;
            recorder = createRecorder(world.ports);
            await act();
          }
        };
        await say(() => recorder.page('putCases', boxes('a')));
        await say(() => recorder.page('putCases', boxes('b')));
        // Two in one call: both or neither.
        await say(() => recorder.page('putCases', { boxes: [box('a', 'second'), box('c')] }));
        await say(() => recorder.page('dropCase', { id: 'b' }));
        // What follows an answer may still be under way.
        await createRecorder(world.ports).wake();
        const left = [box('a', 'second'), box('c')];
        expect({ at, cases: await cases() }).toEqual({ at, cases: left });
      }
    },
  );
});
