/** The browser's data are cleared while the worker lives: it is said, nothing breaks, and a new journal can begin. */
import { beforeEach, describe, expect, it } from 'vitest';
import { chainFaults } from '../support/journal-facts.ts';
import { errorSeen } from '../support/seen-message.ts';
import { here, tellRecorder, type Told } from '../support/told-recorder.ts';

/** As the browser does: every connection is asked to close, then everything is gone. */
async function clearData(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('temoin');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error('not deleted')));
  });
}

describe('a journal whose data were cleared', () => {
  let told: Told;
  beforeEach(async () => {
    told = await tellRecorder();
    told.world.tabs.push(here);
    await told.recorder.wake();
    await clearData();
  });

  it('is said in the tab where something was seen, which is no longer watched', async () => {
    const answer = await told.see(errorSeen);
    expect(answer.kept).toBe(false);
    expect(answer.chip).toMatchObject({ sign: 'warn', collapsed: "Le journal n'est plus ici" });
    expect(answer.chip?.card?.lines).toEqual([
      "Les données du navigateur ont été vidées, et le journal avec elles. Pour recommencer, cliquez sur l'icône de Témoin.",
    ]);
    expect(told.world.watched.at(-1)).toBe(false);
    expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn', text: '!' });
  });

  it('is said by the popup, which offers to begin again', async () => {
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'none', why: 'gone' });
  });

  it('puts no chip into pages that open later', async () => {
    expect(await told.recorder.hello(here)).toEqual({ watch: false, chip: null });
    expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn' });
  });

  it('leaves the way to a new journal, whole from its first entry', async () => {
    await told.ask('consent', { text: "J'accepte.", lang: 'fr', computer: 'own', for: 'first' });
    await told.see(errorSeen);
    await told.ask('itsMe', undefined);
    await told.later(10_000);
    expect(await told.kept('incident')).toHaveLength(1);
    expect(await chainFaults()).toEqual([]);
    expect((await told.ask('popup', { tab: null })).why).not.toBe('gone');
  });
});

describe('what the person erased', () => {
  it('is not said to have vanished', async () => {
    const told = await tellRecorder();
    await told.recorder.wake();
    await told.ask('eraseAll', undefined);
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'none' });
    expect((await told.ask('popup', { tab: null })).why).not.toBe('gone');
  });
});
