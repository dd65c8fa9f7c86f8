/** What the popup says of each state: one sign, one reason, one journal, one question. */
import { describe, expect, it } from 'vitest';
import { bao, errorSeen, nobody } from '../support/seen-message.ts';
import { here, hour, tellRecorder, type Told } from '../support/told-recorder.ts';

const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/';
const onPortal = { tab: here, url: portal };

describe('sign and reason', () => {
  it.each([
    { fact: 'before consent', begun: 'nothing', state: 'none', why: undefined },
    {
      fact: 'photos ready',
      play: async (told: Told) => void told.world.armed.add(here),
      state: 'rec',
      why: undefined,
    },
    { fact: 'no click yet', play: async () => {}, state: 'wait', why: 'photos' },
    {
      fact: 'off the portal',
      ask: { tab: here, url: 'https://example.org/' },
      state: 'rec',
      why: 'off-portal',
    },
    { fact: 'no tab', ask: { tab: null }, state: 'rec', why: 'off-portal' },
    {
      fact: 'paused everywhere',
      play: (told: Told) => told.ask('pause', { where: 'everywhere' }),
      state: 'stop',
      why: 'paused',
    },
    {
      fact: 'paused in this tab',
      play: (told: Told) => told.ask('pause', { where: 'tab', tab: here }),
      state: 'stop',
      why: 'paused',
    },
    {
      fact: 'paused in another tab',
      play: (told: Told) => told.ask('pause', { where: 'tab', tab: 8 }),
      state: 'wait',
      why: 'photos',
    },
    {
      fact: 'another account open',
      play: (told: Told) => told.see({ account: bao }),
      state: 'warn',
      why: 'other-account',
    },
  ] as const)('$fact: $state', async (row) => {
    const told = await tellRecorder('begun' in row ? row.begun : 'bound');
    if ('play' in row) await row.play(told);
    const view = await told.ask('popup', 'ask' in row ? row.ask : onPortal);
    expect({ state: view.state, why: view.why }).toEqual({ state: row.state, why: row.why });
  });
});

describe('the journal at the top', () => {
  it('is nobody’s before consent', async () => {
    const told = await tellRecorder('nothing');
    expect(await told.ask('popup', onPortal)).toMatchObject({
      owner: null,
      kid: null,
      entries: 0,
      heldLines: 0,
      question: null,
      nearest: null,
      lastExport: null,
    });
  });

  it('names its person, counts lines that wait with its entries, and held ones apart', async () => {
    const told = await tellRecorder();
    const before = (await told.ask('popup', onPortal)).entries;
    await told.see(errorSeen);
    await told.see({ ...errorSeen, account: nobody, text: 'Autre.' });
    expect(await told.ask('popup', onPortal)).toMatchObject({
      owner: 'DIALLO Aminata',
      entries: before + 1,
      heldLines: 1,
    });
    expect(before).toBe((await told.kept()).length);
  });

  it('is the present person’s', async () => {
    const told = await tellRecorder();
    await told.see({ account: bao });
    await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
    await told.see({ account: bao });
    await told.recorder.wake();
    expect((await told.ask('popup', onPortal)).owner).toBe('NGUYEN Bao');
    await told.see({});
    expect((await told.ask('popup', onPortal)).owner).toBe('DIALLO Aminata');
  });

  it('has no name any more once the entry that showed it is erased', async () => {
    const told = await tellRecorder();
    const named = (await told.entries()).find(({ claims }) => claims.ids?.name);
    if (named === undefined) throw new Error('the first visit shows the name');
    await told.ask('erase', { kid: named.kid, seq: named.seq });
    expect((await told.ask('popup', onPortal)).owner).toBeNull();
  });

  it('says the nearest date and the last file', async () => {
    const told = await tellRecorder();
    await told.ask('fact', { name: 'permit.expiry', value: '2027-02-01' });
    await told.ask('fact', { name: 'prolongation.until', value: '2026-12-15' });
    await told.recorder.wake();
    const { kid } = await told.ask('popup', onPortal);
    await told.ask('exported', { kid: kid ?? '', seq: 3, head: 'h', code: 'c' });
    expect(await told.ask('popup', onPortal)).toMatchObject({
      nearest: { what: 'prolongation', date: '2026-12-15', days: 21 },
      lastExport: new Date(told.world.now()).toISOString(),
    });
  });
});

describe('the question', () => {
  it('of another account goes before held lines', async () => {
    const told = await tellRecorder('bound', 'shared');
    await told.later(hour);
    await told.see({ ...errorSeen, account: nobody });
    await told.later(hour);
    expect((await told.ask('popup', onPortal)).question?.ask).toBe('held');
    await told.see({ account: bao });
    expect((await told.ask('popup', onPortal)).question?.ask).toBe('other-account');
  });
});
