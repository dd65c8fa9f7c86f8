/** The same error within 2 minutes of the first is a repeat: one entry tells how often and until when. */
import { describe, expect, it } from 'vitest';
import { errorSeen, formPage } from '../support/seen-message.ts';
import { tellRecorder, type Told } from '../support/told-recorder.ts';

/** An error that became an entry `after` milliseconds ago. */
async function firstError(after: number): Promise<Told> {
  const told = await tellRecorder();
  await told.see(errorSeen);
  await told.later(6_000);
  told.world.pass(after - 6_000);
  return told;
}

async function incidents(told: Told) {
  return (await told.kept('incident')).map(({ refers, count }) => ({ why: refers?.why, count }));
}

const first = { why: undefined, count: undefined };
const repeat = (count: number) => ({ why: 'repeat', count });
const over = 3 * 60_000;

describe('a second error', () => {
  it.each([
    { fact: '20 s later is a repeat', after: 20_000, seen: errorSeen, made: [first, repeat(1)] },
    { fact: '2 min later is a repeat', after: 120_000, seen: errorSeen, made: [first, repeat(1)] },
    { fact: 'later than 2 min is another', after: 120_001, seen: errorSeen, made: [first, first] },
    {
      fact: 'with other words is another',
      after: 20_000,
      seen: { ...errorSeen, text: 'Service indisponible.' },
      made: [first, first],
    },
    {
      fact: 'of another code is another',
      after: 20_000,
      seen: { ...errorSeen, codes: ['B8'] },
      made: [first, first],
    },
    {
      fact: 'of another route is another',
      after: 20_000,
      seen: { ...errorSeen, page: { ...formPage, route: '/autre' } },
      made: [first, first],
    },
  ])('$fact', async ({ after, seen, made }) => {
    const told = await firstError(after);
    await told.see(seen);
    await told.later(10_000);
    await told.later(over);
    expect(await incidents(told)).toEqual(made);
  });
});

describe('repeats', () => {
  it('are gathered for 2 minutes after the first, then told until the last of them', async () => {
    const told = await firstError(20_000);
    await told.see(errorSeen);
    await told.later(20_000);
    const last = new Date(told.world.now()).toISOString();
    await told.see(errorSeen);
    await told.later(79_999);
    expect(await incidents(told)).toEqual([first]);
    await told.later(1);
    expect(await told.kept('incident')).toMatchObject([
      {},
      { count: 2, until: last, refers: { why: 'repeat' } },
    ]);
  });

  it('are counted by failure, not by witness', async () => {
    const told = await firstError(20_000);
    await told.see(errorSeen);
    told.world.pass(500);
    await told.fail();
    await told.later(over);
    await told.later(over);
    const made = await told.kept('incident');
    expect(made.map(({ count, http }) => [count, http?.length])).toEqual([
      [undefined, undefined],
      [1, 1],
    ]);
  });

  it.each([
    { fact: 'are told at once when the page is left', page: undefined, made: [first, repeat(1)] },
    { fact: 'still wait after a reload of the page', page: formPage, made: [first] },
  ])('$fact', async ({ page, made }) => {
    const told = await firstError(20_000);
    await told.see(errorSeen);
    await told.later(6_000);
    await told.see({ kind: 'visit', ...(page ? { page } : {}) });
    expect(await incidents(told)).toEqual(made);
  });

  it('are one entry when the page is left while the last one still waits for the network', async () => {
    const told = await firstError(20_000);
    await told.see(errorSeen);
    await told.later(6_000);
    await told.see(errorSeen);
    await told.later(1_000);
    await told.see({ kind: 'visit' });
    expect(await incidents(told)).toEqual([first]);
    await told.later(6_000);
    expect(await incidents(told)).toEqual([first, repeat(2)]);
  });

  it('still wait when another tab shows another page', async () => {
    const told = await firstError(20_000);
    await told.see(errorSeen);
    await told.later(6_000);
    await told.see({}, { tab: 8 });
    expect(await incidents(told)).toEqual([first]);
  });

  it('are not told of another stay', async () => {
    const told = await firstError(20_000);
    const presence = await told.world.ports.store.presence();
    if (presence === null) throw new Error('somebody was seen');
    await told.world.ports.store.patch({
      rows: [],
      presence: { ...presence, stay: 'another-stay' },
    });
    await told.see({ ...errorSeen, account: { who: 'unsaid' } });
    await told.later(10_000);
    expect(await incidents(told)).toEqual([first, first]);
  });
});
