/** An accompanied session, sentence by sentence of promise 9: who it takes, whom it refuses, what it holds. */
import { describe, expect, it } from 'vitest';
import type { PageAsks } from '#messaging/protocol.ts';
import { journalReader } from '#store/journal-reader.ts';
import { connect } from '#store/open-database.ts';
import { amina, bao, errorSeen, nobody, stateSeen } from '../support/seen-message.ts';
import { here, hour, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

const asked = { text: "J'accepte.", lang: 'fr', language: 'vi', helper: 'MB' };
const other = { who: 'known' as const, name: 'KONE Awa', foreigner: '7503555555' };
const unsaid = { who: 'unsaid' as const };
const lost = { ...errorSeen, account: nobody };

/** A session on a computer where `begun` holds and nobody is logged in. */
async function session(
  begun: 'bound' | 'nothing' = 'nothing',
  more: Partial<PageAsks['accompany']> = {},
): Promise<{ told: Told; kid: string }> {
  const told = await tellRecorder(begun);
  if (begun === 'bound') await told.see({ account: nobody });
  const { kid } = await told.ask('accompany', { ...asked, ...more });
  return { told, kid };
}

const inJournal = async (told: Told, kid: string) =>
  (await told.entries()).filter((entry) => entry.kid === kid).map(({ claims }) => claims);
const accountsOf = async (told: Told, kid: string) =>
  (await inJournal(told, kid)).slice(1).map(({ kind, account }) => [kind, account]);
const view = (told: Told) => told.ask('session', undefined);

describe('a session begins', () => {
  it('with a journal of its own, whose first entry says who helps and in which language', async () => {
    const { told, kid } = await session('bound');
    expect(await inJournal(told, kid)).toMatchObject([
      {
        kind: 'recorder',
        account: 'present',
        recorder: { event: 'consent', text: "J'accepte.", lang: 'fr' },
        helper: 'MB',
        language: 'vi',
      },
    ]);
    expect(new Set((await told.entries()).map((entry) => entry.kid)).size).toBe(2);
  });

  it('on a computer where nothing was agreed to, and is watched from then on', async () => {
    const { told } = await session();
    expect(told.world.watched).toEqual([true]);
    expect(await told.world.ports.store.settings()).toMatchObject({
      consented: true,
      computer: 'shared',
      unbound: null,
    });
  });

  it('carrying on what a file or case names', async () => {
    const continues = [{ kid: 'k'.repeat(43), seq: 7, head: 'h'.repeat(43) }];
    const { told, kid } = await session('nothing', { continues });
    expect((await inJournal(told, kid))[0]?.continues).toEqual(continues);
    expect((await view(told))?.continues).toEqual(['k'.repeat(43)]);
  });

  it('once: the same call answers the same journal, another one is refused', async () => {
    const told = await tellRecorder('nothing');
    const id = 'accompany-0000000001';
    const first = await told.ask('accompany', { ...asked, id });
    expect(await told.ask('accompany', { ...asked, id })).toEqual(first);
    expect(await told.refused('accompany', asked)).toBe('session/running');
    expect(await told.entries()).toHaveLength(1);
  });

  it('only when no account is shown', async () => {
    const told = await tellRecorder();
    expect(await told.refused('accompany', asked)).toBe('session/account-open');
    await told.see({ account: other });
    await told.ask('noteNothing', undefined);
    expect(await told.refused('accompany', asked)).toBe('session/account-open');
    await told.see({ account: nobody });
    expect(await told.refused('accompany', asked)).toBe('accepted');
  });

  it('when the stay in which an account was shown is over', async () => {
    const told = await tellRecorder();
    await told.later(hour);
    expect(await told.refused('accompany', asked)).toBe('accepted');
  });

  it('without any line that was held before, which stays where it was', async () => {
    const told = await tellRecorder('bound', 'shared');
    await told.later(hour);
    await told.see(lost);
    const { kid } = await told.ask('accompany', asked);
    await told.see({ account: bao });
    await told.later(hour);
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    expect((await told.held()).map(({ claims }) => claims.kind)).toEqual(['incident']);
  });

  it('after what was held has gone to the account that was seen with it', async () => {
    const told = await tellRecorder();
    await told.see(lost);
    await told.ask('accompany', asked);
    await told.later(10_000);
    expect(await told.held()).toEqual([]);
    expect((await told.kept('incident')).map(({ account }) => account)).toEqual(['seen']);
  });

  it('and another person’s pause stops for it, is theirs again after it, and is told nowhere', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    await told.ask('pause', { where: 'everywhere' });
    const { kid } = await told.ask('accompany', asked);
    expect((await told.see({ account: bao })).kept).toBe(true);
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    await told.ask('endSession', { kid, seq: 1 });
    expect((await told.see({ account: amina })).kept).toBe(false);
    const events = (await told.kept('recorder')).map(({ recorder }) => recorder?.event);
    expect(events).toContain('paused');
    expect(events).not.toContain('resumed');
  });

  it('and no welcome journal meanwhile', async () => {
    const { told } = await session();
    const first = { text: 'oui', lang: 'fr', computer: 'own', for: 'first' } as const;
    expect(await told.refused('consent', first)).toBe('session/running');
  });
});

describe('the account of a session', () => {
  it('is the first that logs in; what came before is the session’s, as of the person present', async () => {
    const { told, kid } = await session();
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
    expect(await view(told)).toMatchObject({ bound: true, name: 'NGUYEN Bao', refused: false });
  });

  it('is looked up at the session’s person first, when it has a journal here too', async () => {
    const { told, kid } = await session('bound');
    await told.see({ account: amina });
    await told.see({ ...stateSeen, account: amina });
    const kinds = (await inJournal(told, kid)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['recorder', 'visit', 'state']));
    expect((await told.kept('state')).length).toBe(1);
  });

  it('joins its series here by naming where that one stands', async () => {
    const { told, kid } = await session('bound');
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
    const { kid } = await told.ask('accompany', { ...asked, continues });
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
    await told.ask('accompany', { ...asked, expected });
    expect((await told.see({ account })).kept).toBe(kept);
    expect((await view(told))?.bound).toBe(kept);
  });

  it('seen by its name here and by its number there is neither refused nor learnt', async () => {
    const { told, kid } = await session();
    await told.see({ account: { who: 'known', name: 'NGUYEN Bao' } });
    const number = { who: 'known' as const, foreigner: '7503999999' };
    expect((await told.see({ ...stateSeen, account: number })).kept).toBe(true);
    expect((await accountsOf(told, kid)).at(-1)).toEqual(['state', 'seen']);
    expect(await view(told)).toMatchObject({ refused: false, asks: null });
    const [own] = await told.world.ports.store.people();
    expect(own?.numberMac).toBeUndefined();
    await told.see({ account: nobody });
    await told.see({ ...errorSeen, account: number });
    expect((await view(told))?.asks).toBe('still');
    await told.ask('sessionStill', { yes: true });
    await told.see({ ...errorSeen, account: number, text: 'Une autre.' });
    expect(await view(told)).toMatchObject({ refused: false, asks: null });
  });

  it('that a case expects by its number waits, seen by its name, until somebody says who it is', async () => {
    const told = await tellRecorder('nothing');
    const macs = await told.ask('fingerprint', { foreigner: '7503999999' });
    const expected = { nameMacs: [], numberMac: macs.number };
    const { kid } = await told.ask('accompany', { ...asked, expected });
    await told.see({ account: { who: 'known', name: 'NGUYEN Bao' } });
    expect(await view(told)).toMatchObject({ bound: false, refused: false, asks: 'still' });
    expect(await accountsOf(told, kid)).toEqual([]);
    await told.ask('sessionStill', { yes: true });
    expect((await inJournal(told, kid)).map(({ ids }) => ids)).toEqual([undefined, undefined]);
    await told.see({ account: bao });
    expect((await view(told))?.bound).toBe(true);
  });

  it('logged out is seen, once somebody has logged in', async () => {
    const { told } = await session();
    const out = async () => (await view(told))?.loggedOut;
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
    const begun = await session('bound');
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
    expect((await view(told))?.asks).toBeNull();
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
    expect((await view(told))?.refused).toBe(true);
    const popup = {
      tab: here,
      url: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
    };
    expect(await told.ask('popup', popup)).toMatchObject({ state: 'warn', question: null });
    await told.see({ account: nobody });
    expect((await told.ask('popup', popup)).state).not.toBe('warn');
  });

  it.each([
    { then: 'a page that does not tell', seen: { ...errorSeen, account: unsaid } },
    { then: 'a page of nobody', seen: lost },
  ])('gone through the log-in pages, leaves $then waiting for who is there', async ({ seen }) => {
    const { told, kid } = await refusing();
    await told.recorder.navigated(here, 'https://sso.anef.dgef.interieur.gouv.fr/logout');
    expect((await told.see(seen)).kept).toBe(true);
    await told.later(10_000);
    const before = await accountsOf(told, kid);
    expect(before.map(([kind]) => kind)).not.toContain('incident');
    expect((await view(told))?.asks).toBe('still');
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
});

describe('after a stay', () => {
  async function nextStay(): Promise<{ told: Told; kid: string }> {
    const begun = await session('bound');
    await begun.told.see({ account: bao });
    await begun.told.later(31 * minute);
    return begun;
  }

  it('the session asks whether it is still the same person, before anything more is seen', async () => {
    const { told } = await nextStay();
    expect((await view(told))?.asks).toBe('still');
    await told.ask('sessionStill', { yes: true });
    expect((await view(told))?.asks).toBeNull();
  });

  it('the worker is woken to ask', async () => {
    const { told } = await session();
    await told.see({ account: bao });
    await told.recorder.wake();
    expect(told.world.wokenAt).toContain(told.world.now() + 30 * minute);
  });

  it('what is seen is held until then, with its photo and what is said of it', async () => {
    const { told, kid } = await nextStay();
    told.world.armed.add(here);
    const about = 'line-of-the-next-01';
    await told.see({ ...errorSeen, account: bao }, { id: about });
    await told.recorder.photo({ id: 'photo-of-the-next-1', about }, here);
    await told.recorder.chipAct({ act: 'not-an-error', about }, here);
    await told.see(lost);
    await told.later(hour);
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    expect(await told.held()).toHaveLength(4);
    expect((await told.ask('popup', { tab: here })).question).toBeNull();
  });

  it('yes gives it to the session', async () => {
    const { told, kid } = await nextStay();
    await told.see({ ...errorSeen, account: bao });
    await told.later(10_000);
    await told.see({ ...lost, text: 'Une autre.' });
    await told.ask('sessionStill', { yes: true });
    await told.later(10_000);
    await told.see({ account: bao });
    expect(await accountsOf(told, kid)).toEqual([
      ['visit', 'seen'],
      ['incident', 'seen'],
      ['incident', 'present'],
      ['visit', 'seen'],
    ]);
  });

  it('no leaves it held, and what follows too, until the session asks again', async () => {
    const { told, kid } = await nextStay();
    await told.see(lost);
    await told.ask('sessionStill', { yes: false });
    expect(await view(told)).toMatchObject({ asks: null, left: true });
    await told.see({ ...lost, text: 'Une autre.' });
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    expect(await told.held()).toHaveLength(2);
    await told.later(hour);
    expect(await told.held()).toHaveLength(2);
    expect(await view(told)).toMatchObject({ asks: 'still' });
    expect((await view(told))?.left).toBeUndefined();
  });

  it('no keeps what the session’s own account was seen with for *Terminer*, and gives it to nobody', async () => {
    const { told, kid } = await nextStay();
    await told.see({ ...errorSeen, account: bao });
    await told.ask('sessionStill', { yes: false });
    await told.see({ ...errorSeen, account: bao, text: 'Une autre.' });
    await told.see({ ...lost, text: 'Encore une autre.' });
    expect((await told.held()).map(({ account }) => account)).toEqual(['seen', 'seen', undefined]);
    await told.ask('endSession', { kid, seq: 1 });
    expect((await told.held()).map(({ claims }) => claims.text)).toEqual(['Encore une autre.']);
  });

  it('without a session nothing is asked', async () => {
    const told = await tellRecorder();
    expect(await told.refused('sessionStill', { yes: true })).toBe('session/none');
    expect(await view(told)).toBeNull();
  });
});

describe('the popup in a session', () => {
  it('and every page open on the session’s journal', async () => {
    const { told, kid } = await session('bound');
    const reader = journalReader(connect(), async () => ({ used: 0, quota: 0 }));
    expect((await reader.current())?.kid).toBe(kid);
    await told.see({ account: nobody });
    await told.ask('endSession', { kid, seq: 1 });
    expect((await reader.current())?.kid).not.toBe(kid);
  });

  it('names the session’s journal and says that it is one', async () => {
    const { told, kid } = await session('bound');
    expect(await told.ask('popup', { tab: here })).toMatchObject({
      session: true,
      owner: null,
      kid,
      entries: 1,
    });
    await told.ask('note', { text: 'Vu.', lang: 'fr' });
    expect(await accountsOf(told, kid)).toEqual([['note', 'present']]);
  });

  it('asks nobody for the welcome journal, whose question is kept', async () => {
    const told = await tellRecorder('consented');
    await told.see({ account: amina });
    await told.see({ account: nobody });
    const { kid } = await told.ask('accompany', asked);
    await told.see({ account: bao });
    expect((await told.ask('popup', { tab: here })).question).toBeNull();
    await told.see({ account: nobody });
    await told.ask('endSession', { kid, seq: 2 });
    expect((await told.ask('popup', { tab: here })).question).toEqual({
      ask: 'first-account',
      name: 'DIALLO Aminata',
    });
  });
});
