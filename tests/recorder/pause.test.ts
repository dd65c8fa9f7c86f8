/** A pause keeps nothing and stands in every journal, so that the silence is explained. */
import { describe, expect, it } from 'vitest';
import { bao, errorSeen } from '../support/seen-message.ts';
import { here, tellRecorder } from '../support/told-recorder.ts';

const everywhere = { where: 'everywhere' } as const;

describe('a pause', () => {
  it('everywhere is noted with its end, once each, however often it is asked for', async () => {
    const told = await tellRecorder();
    await told.ask('pause', everywhere);
    await told.ask('pause', everywhere);
    expect(await told.see(errorSeen)).toMatchObject({ kept: false, photo: false });
    await told.ask('resume', undefined);
    await told.ask('resume', undefined);
    expect((await told.see(errorSeen)).kept).toBe(true);
    const events = (await told.kept('recorder')).map(({ recorder }) => recorder?.event);
    expect(events).toEqual(['consent', 'paused', 'resumed']);
  });

  it('everywhere stands in every journal of this computer', async () => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
    await told.ask('pause', everywhere);
    const paused = (await told.entries()).filter(
      ({ claims }) => claims.recorder?.event === 'paused',
    );
    expect(new Set(paused.map(({ kid }) => kid)).size).toBe(2);
    expect(new Set(paused.map(({ claims }) => claims.stay)).size).toBe(2);
  });

  it('of one tab keeps nothing of that tab and all of another, and is not noted', async () => {
    const told = await tellRecorder();
    await told.ask('pause', { where: 'tab', tab: here });
    expect((await told.see(errorSeen)).kept).toBe(false);
    expect((await told.see(errorSeen, { tab: 8 })).kept).toBe(true);
    await told.ask('resume', undefined);
    expect((await told.see({})).kept).toBe(true);
    expect((await told.kept('recorder')).map(({ recorder }) => recorder?.event)).toEqual([
      'consent',
    ]);
  });

  it('tells the page to stop watching, and its end to go on', async () => {
    const told = await tellRecorder();
    await told.ask('pause', everywhere);
    expect((await told.recorder.hello(here)).watch).toBe(false);
    await told.ask('resume', undefined);
    expect((await told.recorder.hello(here)).watch).toBe(true);
    expect(told.world.watched.slice(-2)).toEqual([false, true]);
  });

  it('does not swallow what was seen before it', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    await told.ask('pause', everywhere);
    await told.later(10_000);
    expect(await told.kept('incident')).toHaveLength(1);
  });
});

describe('before consent', () => {
  it('no page is watched and nothing is kept', async () => {
    const told = await tellRecorder('nothing');
    expect(await told.recorder.hello(here)).toEqual({ watch: false, chip: null });
    expect(await told.see(errorSeen)).toEqual({ kept: false, photo: false, chip: null });
    expect(await told.pending()).toEqual([]);
    expect(await told.world.ports.store.presence()).toBeNull();
  });
});
