/** Before a file is made, what is due becomes entries; a disk that refuses keeps nobody from making a file of the rest. */
import { describe, expect, it } from 'vitest';
import { errorSeen } from '../support/seen-message.ts';
import { here, minute, tellRecorder } from '../support/told-recorder.ts';

const settled = { held: 0, late: 0 };

describe('settle', () => {
  it('closes the windows that are still open', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    expect(await told.ask('settle', undefined)).toEqual(settled);
    expect(await told.kept('incident')).toHaveLength(1);
  });

  it('writes nothing where nothing waits: a full disk does not matter to it', async () => {
    const told = await tellRecorder();
    await told.recorder.wake();
    told.world.tabs.push(here);
    told.world.refusal.name = 'QuotaExceededError';
    const before = told.world.badges.length;
    expect(await told.ask('settle', undefined)).toEqual(settled);
    expect(told.world.badges.slice(before)).toEqual([]);
  });

  it('counts what a full disk keeps out of the file, says so, and loses nothing of it', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    told.world.tabs.push(here);
    told.world.refusal.name = 'QuotaExceededError';
    expect(await told.ask('settle', undefined)).toEqual({ held: 1, late: 1 });
    expect(told.world.badges.at(-1)).toMatchObject({ sign: 'warn', text: '!' });
    told.world.refusal.name = null;
    await told.later(minute);
    expect(await told.kept('incident')).toHaveLength(1);
  });
});
