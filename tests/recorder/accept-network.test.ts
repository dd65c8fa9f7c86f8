/** What the page showed and what the network saw of one failure are one entry; of two failures, two. */
import { describe, expect, it } from 'vitest';
import { errorSeen, formPage, nobody } from '../support/seen-message.ts';
import { here, tellRecorder, type Told } from '../support/told-recorder.ts';

const PORTAL = 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/';

const otherPage = { ...formPage, route: '/espace-personnel/mon-compte' };
const onForm = (told: Told) => told.see({ kind: 'visit', page: formPage });

/** `page`: the page witness speaks in it; `http`: failed exchanges in it. */
const cases: { fact: string; play: (told: Told) => Promise<unknown>; made: unknown[] }[] = [
  {
    fact: 'the network first, then its page',
    play: async (told) => {
      await told.fail();
      told.world.pass(1_400);
      await told.see(errorSeen);
    },
    made: [{ page: true, http: 1 }],
  },
  {
    fact: 'the page first, then its network',
    play: async (told) => {
      await told.see(errorSeen);
      told.world.pass(3_000);
      await told.fail();
    },
    made: [{ page: true, http: 1 }],
  },
  {
    fact: 'two failed exchanges of one route, no page',
    play: async (told) => {
      await onForm(told);
      await told.fail();
      told.world.pass(2_000);
      await told.fail({ status: 503 });
    },
    made: [{ page: false, http: 2 }],
  },
  {
    fact: 'another tab',
    play: async (told) => {
      await told.fail({ tab: 8 });
      told.world.pass(100);
      await told.see(errorSeen);
    },
    made: [
      { page: false, http: 1 },
      { page: true, http: 0 },
    ],
  },
  {
    fact: 'failed exchanges of two routes',
    play: async (told) => {
      await onForm(told);
      await told.fail();
      await told.see({ kind: 'visit', page: otherPage });
      told.world.pass(1_000);
      await told.fail();
    },
    made: [
      { page: false, http: 1 },
      { page: false, http: 1 },
    ],
  },
  {
    fact: 'more than 5 s later',
    play: async (told) => {
      await told.see(errorSeen);
      told.world.pass(5_001);
      await told.fail();
    },
    made: [
      { page: true, http: 0 },
      { page: false, http: 1 },
    ],
  },
  {
    fact: 'the main frame left in between',
    play: async (told) => {
      await told.fail();
      await told.recorder.navigated(here, PORTAL);
      told.world.pass(1_000);
      await told.see(errorSeen);
    },
    made: [
      { page: false, http: 1 },
      { page: true, http: 0 },
    ],
  },
  {
    fact: 'another tab left in between',
    play: async (told) => {
      await told.fail();
      await told.recorder.navigated(8, PORTAL);
      told.world.pass(1_000);
      await told.see(errorSeen);
    },
    made: [{ page: true, http: 1 }],
  },
  {
    fact: 'two page errors',
    play: async (told) => {
      await told.see(errorSeen);
      told.world.pass(1_000);
      await told.see({ ...errorSeen, text: 'Service indisponible.' });
    },
    made: [
      { page: true, http: 0 },
      { page: true, http: 0 },
    ],
  },
  {
    fact: 'the same exchange told twice',
    play: async (told) => {
      await told.fail({}, 'net-same-exchange-1');
      await told.fail({}, 'net-same-exchange-1');
    },
    made: [{ page: false, http: 1 }],
  },
  {
    fact: 'an exchange that is no failure of the site',
    play: (told) => told.fail({ status: 404 }),
    made: [],
  },
];

describe('entries of failures', () => {
  it.each(cases)('$fact', async ({ play, made }) => {
    const told = await tellRecorder();
    await play(told);
    await told.later(20_000);
    const incidents = await told.kept('incident');
    expect(
      incidents.map(({ witnesses, http }) => ({
        page: typeof witnesses?.page === 'string',
        http: http?.length ?? 0,
      })),
    ).toEqual(made);
  });

  it('waits for its window, which ends 5 s after its first line', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    await told.later(4_999);
    expect(await told.kept('incident')).toEqual([]);
    await told.later(1);
    expect(await told.kept('incident')).toHaveLength(1);
  });

  it('joins as the first of its lines was seen: the words of the page, both witnesses, the codes of both', async () => {
    const told = await tellRecorder();
    const first = new Date(told.world.now()).toISOString();
    await told.fail({ status: 401 });
    told.world.pass(1_000);
    const second = new Date(told.world.now()).toISOString();
    await told.see(errorSeen);
    await told.later(10_000);
    expect(await told.kept('incident')).toMatchObject([
      {
        at: first,
        text: errorSeen.text,
        codes: ['A1', 'A3'],
        witnesses: { page: second, network: { at: first, status: 401 } },
      },
    ]);
  });

  it('a failed main document has its path and no page of before', async () => {
    const told = await tellRecorder();
    await onForm(told);
    await told.fail({ mainFrame: true, path: '/particuliers/', status: 502 });
    await told.later(10_000);
    expect(await told.kept('incident')).toMatchObject([
      { page: { path: '/particuliers/', route: '', kind: 'unknown' }, codes: ['A1'] },
    ]);
  });

  it('a 401 ends the attribution: what follows is held', async () => {
    const told = await tellRecorder();
    await told.fail({ status: 401 });
    await told.see({ ...errorSeen, account: { who: 'unsaid' } });
    expect((await told.held()).map(({ claims }) => claims.text)).toEqual([errorSeen.text]);
  });

  it.each([
    ['before consent', 'nothing', undefined],
    ['paused everywhere', 'bound', { where: 'everywhere' }],
    ['paused in its tab', 'bound', { where: 'tab', tab: here }],
  ] as const)('nothing is kept %s', async (_fact, begun, pause) => {
    const told = await tellRecorder(begun);
    if (pause) await told.ask('pause', pause);
    await told.recorder.wake();
    await told.fail();
    await told.see({ ...errorSeen, account: nobody });
    expect(await told.pending()).toEqual([]);
    await told.later(10_000);
    expect(await told.kept('incident')).toEqual([]);
  });
});
