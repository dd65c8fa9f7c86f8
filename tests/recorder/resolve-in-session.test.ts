/** Whose a page is during a session: the first account that logs in, its own series joined, every other one refused. */
import { describe, expect, it } from 'vitest';
import { amina, bao, errorSeen, nobody, stateSeen } from '../support/seen-message.ts';
import {
  accountsOf,
  askedTogether,
  inJournal,
  lost,
  other,
  toldSession,
  unsaid,
  viewOf,
} from '../support/told-session.ts';
import { here, hour, tellRecorder, type Told } from '../support/told-recorder.ts';

describe('the account of a session', () => {
  it('is the first that logs in; what came before is the session’s, as of the person present', async () => {
    const { told, kid } = await toldSession();
    await told.see(lost);
    await told.fail({ mainFrame: true });
    await told.later(10_000);
    await told.see({ account: bao });
    await told.see({ ...stateSeen, account: bao });
    await told.later(10_000);
    expect(await accountsOf(told, kid)).toEqual([
      ['incident', 'present'],
      ['visit', 'seen'],
      ['state', 'seen'],
    ]);
    expect(await viewOf(told)).toMatchObject({ bound: true, name: 'NGUYEN Bao', refused: false });
  });

  it('is looked up at the session’s person first, when it has a journal here too', async () => {
    const { told, kid } = await toldSession('bound');
    await told.see({ account: amina });
    await told.see({ ...stateSeen, account: amina });
    const kinds = (await inJournal(told, kid)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['recorder', 'visit', 'state']));
    expect((await told.kept('state')).length).toBe(1);
  });

  it('joins its series here by naming where that one stands', async () => {
    const { told, kid } = await toldSession('bound');
    const series = (await told.entries()).find((entry) => entry.kid !== kid);
    await told.see({ account: amina });
    await told.see({ account: amina });
    const joined = (await inJournal(told, kid)).filter(
      ({ recorder }) => recorder?.event === 'joined',
    );
    const journal = await told.world.ports.store.journal(series?.kid ?? '');
    expect(joined.map(({ continues }) => continues)).toEqual([
      [{ kid: series?.kid, seq: journal?.head.seq, head: journal?.head.hash }],
    ]);
  });

  it('joins nothing that its first entry names already', async () => {
    const told = await tellRecorder();
    const [first] = await told.entries();
    await told.see({ account: nobody });
    const continues = [{ kid: first?.kid ?? '', seq: 0, head: 'h' }];
    const { kid } = await told.ask('accompany', { ...askedTogether, continues });
    await told.see({ account: amina });
    const events = (await inJournal(told, kid)).map(({ recorder }) => recorder?.event);
    expect(events).not.toContain('joined');
  });

  it.each([
    { fact: 'matches by its number', account: bao, kept: true },
    { fact: 'is another', account: other, kept: false },
    {
      fact: 'bears the name under another number',
      account: { ...other, name: 'NGUYEN Bao' },
      kept: false,
    },
  ])('that a case expects $fact: kept $kept', async ({ account, kept }) => {
    const told = await tellRecorder('nothing');
    const macs = await told.ask('fingerprint', { name: 'NGUYEN Bao', foreigner: '7503999999' });
    const expected = { nameMacs: [macs.name ?? ''], numberMac: macs.number };
    await told.ask('accompany', { ...askedTogether, expected });
    expect((await told.see({ account })).kept).toBe(kept);
    expect((await viewOf(told))?.bound).toBe(kept);
  });

  it('seen by its name here and by its number there is neither refused nor learnt', async () => {
    const { told, kid } = await toldSession();
    await told.see({ account: { who: 'known', name: 'NGUYEN Bao' } });
    const number = { who: 'known' as const, foreigner: '7503999999' };
    expect((await told.see({ ...stateSeen, account: number })).kept).toBe(true);
    expect((await accountsOf(told, kid)).at(-1)).toEqual(['state', 'seen']);
    expect(await viewOf(told)).toMatchObject({ refused: false, asks: null });
    const [own] = await told.world.ports.store.people();
    expect(own?.numberMac).toBeUndefined();
    await told.see({ account: nobody });
    await told.see({ ...errorSeen, account: number });
    expect((await viewOf(told))?.asks).toBe('still');
    await told.ask('sessionStill', { yes: true });
    await told.see({ ...errorSeen, account: number, text: 'Une autre.' });
    expect(await viewOf(told)).toMatchObject({ refused: false, asks: null });
  });

  it('that a case expects by its number waits, seen by its name, until somebody says who it is', async () => {
    const told = await tellRecorder('nothing');
    const macs = await told.ask('fingerprint', { foreigner: '7503999999' });
    const expected = { nameMacs: [], numberMac: macs.number };
    const { kid } = await told.ask('accompany', { ...askedTogether, expected });
    await told.see({ account: { who: 'known', name: 'NGUYEN Bao' } });
    expect(await viewOf(told)).toMatchObject({ bound: false, refused: false, asks: 'still' });
    expect(await accountsOf(told, kid)).toEqual([]);
    await told.ask('sessionStill', { yes: true });
    expect((await inJournal(told, kid)).map(({ ids }) => ids)).toEqual([undefined, undefined]);
    await told.see({ account: bao });
    expect((await viewOf(told))?.bound).toBe(true);
  });

  it('logged out is seen, once somebody has logged in', async () => {
    const { told } = await toldSession();
    const out = async () => (await viewOf(told))?.loggedOut;
    await told.see({ account: nobody });
    expect(await out()).toBeNull();
    await told.see({ account: bao });
    expect(await out()).toBe(false);
    await told.see({ account: nobody });
    expect(await out()).toBe(true);
  });
});

describe('another account in a session', () => {
  async function refusing(): Promise<{ told: Told; kid: string }> {
    const begun = await toldSession('bound');
    await begun.told.see({ account: bao });
    await begun.told.see({ ...errorSeen, account: other });
    return begun;
  }

  it('is refused: nothing of it is stored, pages that do not tell and failures included', async () => {
    const { told } = await refusing();
    expect((await told.see({ ...errorSeen, account: unsaid })).kept).toBe(false);
    await told.fail();
    await told.later(10_000);
    expect(await told.kept('incident')).toEqual([]);
    expect(await told.pending()).toEqual([]);
    expect(await told.world.ports.store.people()).toHaveLength(2);
  });

  it('is refused with a journal here as well', async () => {
    const { told } = await refusing();
    expect((await told.see({ account: amina })).kept).toBe(false);
  });

  it('is noted once a stay, without saying whose it is', async () => {
    const { told, kid } = await refusing();
    await told.see({ account: other });
    const events = async () =>
      (await inJournal(told, kid)).filter(({ recorder }) => recorder?.event === 'account-refused');
    expect(await events()).toMatchObject([{ source: 'recorder', account: 'present' }]);
    expect(JSON.stringify(await told.entries())).not.toContain('KONE');
    await told.ask('sessionStill', { yes: true });
    await told.see({ account: other });
    expect((await viewOf(told))?.asks).toBeNull();
    await told.later(hour);
    await told.see({ account: other });
    await told.ask('sessionStill', { yes: true });
    expect(await events()).toHaveLength(2);
  });

  it('is said by badge, chip and screen, until it is gone', async () => {
    const { told } = await refusing();
    const { chip } = await told.see({ account: other });
    expect(chip).toMatchObject({
      sign: 'warn',
      card: { lines: ["Ce n'est pas le compte de cette séance. Rien n'est noté."] },
    });
    expect(told.world.badges.at(-1)?.sign).toBe('warn');
    expect((await viewOf(told))?.refused).toBe(true);
    const popup = {
      tab: here,
      url: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
    };
    expect(await told.ask('popup', popup)).toMatchObject({ state: 'warn', question: null });
    await told.see({ account: nobody });
    expect((await told.ask('popup', popup)).state).not.toBe('warn');
  });

  it.each([
    { what: 'a page that does not tell', seen: { ...errorSeen, account: unsaid } },
    { what: 'a page of nobody', seen: lost },
  ])('gone through the log-in pages, leaves $what waiting for who is there', async ({ seen }) => {
    const { told, kid } = await refusing();
    await told.recorder.navigated(here, 'https://sso.anef.dgef.interieur.gouv.fr/logout');
    expect((await told.see(seen)).kept).toBe(true);
    await told.later(10_000);
    const before = await accountsOf(told, kid);
    expect(before.map(([kind]) => kind)).not.toContain('incident');
    expect((await viewOf(told))?.asks).toBe('still');
    await told.ask('sessionStill', { yes: true });
    await told.later(10_000);
    expect((await accountsOf(told, kid)).at(-1)).toEqual(['incident', 'present']);
  });

  it('that said *no* leaves its pages to nobody of the session', async () => {
    const { told, kid } = await refusing();
    await told.recorder.navigated(here, 'https://sso.anef.dgef.interieur.gouv.fr/logout');
    await told.see(lost);
    await told.ask('sessionStill', { yes: false });
    await told.later(10_000);
    await told.ask('endSession', { kid, seq: 2 });
    expect((await told.held()).map(({ claims }) => claims.kind)).toEqual(['incident']);
  });

  it('lets the session’s own account in again at once: only what did not tell waits', async () => {
    const { told, kid } = await refusing();
    await told.see(lost);
    await told.see({ ...stateSeen, account: bao });
    await told.later(10_000);
    expect((await accountsOf(told, kid)).at(-1)).toEqual(['state', 'seen']);
    expect((await accountsOf(told, kid)).map(([kind]) => kind)).not.toContain('incident');
    expect((await viewOf(told))?.asks).toBe('still');
    await told.ask('sessionStill', { yes: true });
    await told.later(10_000);
    expect((await accountsOf(told, kid)).map(([kind]) => kind)).toContain('incident');
  });

  it('after the end of a stay is no reason to let anything in before the answer', async () => {
    const { told, kid } = await refusing();
    await told.later(hour);
    await told.see({ account: other });
    await told.see({ ...stateSeen, account: bao });
    await told.later(10_000);
    expect((await accountsOf(told, kid)).map(([kind]) => kind)).not.toContain('state');
  });
});
