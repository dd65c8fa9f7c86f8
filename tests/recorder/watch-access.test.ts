/** The right to read the portal is taken back and given again: noted once each, said meanwhile, and tabs are watched again. */
import { describe, expect, it } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import { chainFaults } from '../support/journal-facts.ts';
import { errorSeen } from '../support/seen-message.ts';
import { here, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

async function lost(): Promise<Told> {
  const told = await tellRecorder();
  await told.later(minute);
  told.world.tabs.push(here);
  told.world.access.held = false;
  await told.recorder.wake();
  return told;
}

async function eventsOf(told: Told) {
  return (await told.kept('recorder'))
    .map(({ recorder }) => recorder)
    .filter((one) => one?.event === 'permission-lost' || one?.event === 'started');
}

describe('the right to read the portal, taken back', () => {
  it('is noted once, with when something was last seen on the site, however often the worker wakes', async () => {
    const told = await lost();
    const [visit] = await told.kept('visit');
    await told.later(minute);
    await createRecorder(told.world.ports).wake();
    expect(await eventsOf(told)).toEqual([{ event: 'permission-lost', lastSeen: visit?.at }]);
    expect(await chainFaults()).toEqual([]);
  });

  it('is said over every tab, in the chip of those that still run, and in the popup', async () => {
    const told = await lost();
    expect(told.world.badges.at(-1)).toMatchObject({
      sign: 'warn',
      text: '!',
      title: "Je ne peux pas lire le site. Cliquez sur l'icône.",
    });
    expect(told.world.chips.at(-1)?.card?.lines).toEqual([
      "Le navigateur ne me laisse plus lire le site. Pour me redonner l'accès, cliquez sur l'icône de Témoin.",
    ]);
    expect(await told.ask('popup', { tab: null })).toMatchObject({
      state: 'warn',
      why: 'permission',
    });
  });

  it('stops the tabs that still run, and keeps those that ask from watching', async () => {
    const told = await lost();
    expect(told.world.watched.at(-1)).toBe(false);
    expect(await told.recorder.hello(here)).toMatchObject({ watch: false });
  });

  it('is said again by the next worker', async () => {
    const told = await lost();
    told.world.badges.length = 0;
    await createRecorder(told.world.ports).wake();
    expect(told.world.badges[0]).toMatchObject({ sign: 'warn' });
  });

  it('is not noted before consent', async () => {
    const told = await tellRecorder('nothing');
    told.world.access.held = false;
    await told.recorder.wake();
    expect(told.world.badges).toEqual([]);
    expect(await told.kept()).toEqual([]);
  });

  it('does not hide a pause', async () => {
    const told = await lost();
    await told.ask('pause', { where: 'everywhere' });
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'stop', why: 'paused' });
  });
});

describe('the right to read the portal, given again', () => {
  it('is noted with since when it was gone, and recording goes on in the open tabs', async () => {
    const told = await lost();
    const since = new Date(told.world.now()).toISOString();
    told.world.pass(minute);
    told.world.access.held = true;
    await told.recorder.wake();
    expect((await eventsOf(told)).at(-1)).toEqual({ event: 'started', since });
    expect(told.world.watched.at(-1)).toBe(true);
    expect(told.world.badges.at(-1)?.sign).toBe('wait');
    expect(told.world.chips.at(-1)).toMatchObject({ card: null });
    await told.see(errorSeen);
    await told.later(minute);
    expect(await told.kept('incident')).toHaveLength(1);
    expect(await eventsOf(told)).toHaveLength(2);
    expect(await chainFaults()).toEqual([]);
  });

  it('leaves a pause what it was', async () => {
    const told = await lost();
    await told.ask('pause', { where: 'everywhere' });
    told.world.access.held = true;
    await told.recorder.wake();
    expect(told.world.watched.at(-1)).toBe(false);
  });
});
