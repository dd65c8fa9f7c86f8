/** A write that the store refuses is said at once, is told in the chain once writing works again, and loses nothing acknowledged. */
import { describe, expect, it } from 'vitest';
import { chainFaults } from '../support/journal-facts.ts';
import { errorSeen, stateSeen } from '../support/seen-message.ts';
import { here, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

/** Amina's journal, a portal tab open, and a disk that is full from now on. */
async function fullDisk(): Promise<Told> {
  const told = await tellRecorder();
  told.world.tabs.push(here);
  told.world.refusal.name = 'QuotaExceededError';
  return told;
}

async function gapsOf(told: Told) {
  return (await told.kept('recorder'))
    .map(({ recorder }) => recorder)
    .filter((recorder) => recorder?.event === 'gap');
}

function seconds(count: number): number {
  return count * 1_000;
}

describe('a report of the page that is refused', () => {
  it('is not acknowledged, and the tab says so in one sentence', async () => {
    const told = await fullDisk();
    await expect(told.see(errorSeen)).rejects.toThrow('store/quota');
    expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn', text: '!' });
    expect(told.world.chips.at(-1)?.card?.lines).toEqual([
      "Il n'y a plus de place sur cet ordinateur. Effacez par exemple des vidéos. Gardez vos fichiers Témoin.",
    ]);
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'warn', why: 'full' });
  });

  it('is said once, however often the page tries again', async () => {
    const told = await fullDisk();
    const id = 'refused-0000000001';
    await expect(told.see(errorSeen, { id })).rejects.toThrow();
    const said = told.world.chips.length;
    told.world.pass(seconds(5));
    await expect(told.see(errorSeen, { id })).rejects.toThrow();
    expect(told.world.chips.length).toBe(said);
  });

  it('is one entry and no gap when it is taken in the end', async () => {
    const told = await fullDisk();
    const id = 'refused-0000000002';
    const at = told.world.now();
    await expect(told.see(errorSeen, { id, at })).rejects.toThrow();
    told.world.refusal.name = null;
    await told.later(seconds(21));
    expect(told.world.chips.at(-1)).toMatchObject({ sign: 'wait', card: null });
    await told.see(errorSeen, { id, at });
    await told.later(10 * minute);
    expect(await told.kept('incident')).toHaveLength(1);
    expect(await gapsOf(told)).toEqual([]);
  });

  it('leaves no gap when it had nothing new to keep', async () => {
    const told = await tellRecorder();
    await told.see(stateSeen);
    await told.later(minute);
    told.world.refusal.name = 'QuotaExceededError';
    const id = 'refused-0000000003';
    await expect(told.see(stateSeen, { id })).rejects.toThrow();
    told.world.refusal.name = null;
    await told.see(stateSeen, { id });
    await told.later(10 * minute);
    expect(await gapsOf(told)).toEqual([]);
  });

  it('is a gap once its page has given up', async () => {
    const told = await fullDisk();
    const at = told.world.now();
    await expect(told.see(errorSeen)).rejects.toThrow();
    told.world.refusal.name = null;
    await told.later(minute);
    expect(await gapsOf(told)).toEqual([]);
    await told.later(2 * minute);
    const instant = new Date(at).toISOString();
    expect(await gapsOf(told)).toEqual([
      { event: 'gap', from: instant, to: instant, why: 'quota' },
    ]);
    expect(await chainFaults()).toEqual([]);
  });
});

describe('a failure that the network witness could not keep', () => {
  it('is no unhandled rejection; the first and the last make one gap, in the stay in which they were seen', async () => {
    const told = await fullDisk();
    const from = told.world.now();
    await told.fail();
    told.world.pass(seconds(90));
    const to = told.world.now();
    await told.fail({ path: '/api/autre' });
    told.world.refusal.name = null;
    await told.later(3 * minute);
    const gap = (await told.kept('recorder')).find(({ recorder }) => recorder?.event === 'gap');
    const [visit] = await told.kept('visit');
    expect(gap).toMatchObject({
      at: new Date(from).toISOString(),
      stay: visit?.stay,
      account: 'seen',
      recorder: {
        event: 'gap',
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        why: 'quota',
      },
    });
  });

  it('is kept all the same when the browser had only closed the connection', async () => {
    const told = await tellRecorder();
    told.world.refusal.name = 'InvalidStateError';
    told.world.refusal.only = told.world.refusal.asked + 1;
    await told.fail();
    await told.later(10 * minute);
    expect(await told.kept('incident')).toHaveLength(1);
    expect(await gapsOf(told)).toEqual([]);
  });

  it('is told even while a line cannot be signed', async () => {
    const told = await fullDisk();
    await told.fail();
    told.world.refusal.name = null;
    await told.see(errorSeen);
    told.world.ports.keys = {
      ...told.world.ports.keys,
      sign: () => Promise.reject(new Error('no key')),
    };
    await expect(told.later(3 * minute)).rejects.toThrow('no key');
    expect((await told.pending()).map(({ claims }) => claims.recorder?.event)).toContain('gap');
  });

  it('is told in every journal when not even whose it was can be read', async () => {
    const told = await fullDisk();
    told.world.refusal.reads = true;
    await told.fail();
    expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn' });
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'warn', why: 'full' });
    told.world.refusal.name = null;
    await told.later(3 * minute);
    expect(await gapsOf(told)).toHaveLength(1);
  });
});

describe('what could not be kept around a pause', () => {
  const everywhere = { where: 'everywhere' } as const;

  it('is no gap inside it: nothing would have been kept', async () => {
    const told = await tellRecorder();
    await told.ask('pause', everywhere);
    told.world.pass(minute);
    told.world.refusal.name = 'UnknownError';
    told.world.refusal.reads = true;
    await told.fail();
    told.world.refusal.name = null;
    await told.later(3 * minute);
    await told.ask('resume', undefined);
    await told.later(minute);
    expect(await gapsOf(told)).toEqual([]);
  });

  it('is a gap before it and one after it, and none over it', async () => {
    const told = await fullDisk();
    const before = told.world.now();
    await told.fail();
    told.world.refusal.name = null;
    await told.later(30_000);
    await told.ask('pause', everywhere);
    await told.later(10_000);
    await told.ask('resume', undefined);
    told.world.pass(10_000);
    told.world.refusal.name = 'QuotaExceededError';
    const after = told.world.now();
    await told.fail({ path: '/api/autre' });
    told.world.refusal.name = null;
    await told.later(3 * minute);
    const instants = (await gapsOf(told)).map((gap) => [gap?.['from'], gap?.['to']]);
    expect(instants).toEqual(
      [before, after].map((at) => [new Date(at).toISOString(), new Date(at).toISOString()]),
    );
    expect(await chainFaults()).toEqual([]);
  });
});

describe('what waits to be signed', () => {
  it('waits on while the store refuses, and is one entry each afterwards', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    told.world.tabs.push(here);
    told.world.refusal.name = 'QuotaExceededError';
    await told.later(minute);
    expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn', text: '!' });
    told.world.refusal.name = null;
    await told.later(minute);
    expect(await told.kept('incident')).toHaveLength(1);
    expect(await gapsOf(told)).toEqual([]);
    expect(await chainFaults()).toEqual([]);
  });
});

describe('an act of the person that is refused', () => {
  it('fails with its reason, leaves no gap, and can be done again', async () => {
    const told = await fullDisk();
    const note = { id: 'note-0000000000001', text: "J'ai appelé.", lang: 'fr' };
    await expect(told.recorder.page('note', note)).rejects.toThrow('store/quota');
    told.world.refusal.name = null;
    await told.ask('note', note);
    await told.later(5 * minute);
    expect(await told.kept('note')).toHaveLength(1);
    expect(await gapsOf(told)).toEqual([]);
  });
});

describe('a photo for which there is no room', () => {
  it('is a missed photo, and the chip says why', async () => {
    const told = await tellRecorder();
    told.world.armed.add(here);
    const about = 'refused-0000000004';
    await told.see(errorSeen, { id: about });
    await told.recorder.wake();
    const { refusal } = told.world;
    refusal.name = 'QuotaExceededError';
    refusal.only = refusal.asked + 1;
    const answer = await told.recorder.photo({ id: 'photo-000000000001', about }, here);
    expect(answer.chip?.card?.photo).toBe("Pas de photo : il n'y a plus de place.");
    await told.later(minute);
    expect((await told.kept('recorder')).at(-1)?.recorder).toEqual({
      event: 'photo-missed',
      why: 'no-room',
    });
  });
});

describe('little room', () => {
  it('is noted once and said until there is enough again', async () => {
    const told = await tellRecorder();
    told.world.room.left = 10e6;
    await told.later(11 * minute);
    await told.later(11 * minute);
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'warn', why: 'storage' });
    const events = (await told.kept('recorder')).map(({ recorder }) => recorder?.event);
    expect(events).toEqual(['consent', 'storage-low']);
    told.world.room.left = 70e6;
    await told.later(11 * minute);
    expect((await told.ask('popup', { tab: null })).why).toBe('storage');
    told.world.room.left = 200e6;
    await told.later(11 * minute);
    expect((await told.ask('popup', { tab: null })).why).not.toBe('storage');
  });

  it('is not asked about before consent', async () => {
    const told = await tellRecorder('nothing');
    told.world.room.left = 1;
    await told.recorder.wake();
    expect(await told.ask('popup', { tab: null })).toMatchObject({ state: 'none' });
  });
});
