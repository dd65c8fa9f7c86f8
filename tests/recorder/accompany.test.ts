/** An accompanied session, sentence by sentence of promise 9: who it takes, whom it refuses, what it holds. */
import { describe, expect, it } from 'vitest';
import { journalReader } from '#store/journal-reader.ts';
import { connect } from '#store/open-database.ts';
import { amina, bao, errorSeen, nobody } from '../support/seen-message.ts';
import {
  accountsOf,
  askedTogether,
  inJournal,
  lost,
  other,
  toldSession,
  viewOf,
} from '../support/told-session.ts';
import { here, hour, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

describe('a session begins', () => {
  it('with a journal of its own, whose first entry says who helps and in which language', async () => {
    const { told, kid } = await toldSession('bound');
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
    const { told } = await toldSession();
    expect(told.world.watched).toEqual([true]);
    expect(await told.world.ports.store.settings()).toMatchObject({
      consented: true,
      computer: 'shared',
      unbound: null,
    });
  });

  it('carrying on what a file or case names', async () => {
    const continues = [{ kid: 'k'.repeat(43), seq: 7, head: 'h'.repeat(43) }];
    const { told, kid } = await toldSession('nothing', { continues });
    expect((await inJournal(told, kid))[0]?.continues).toEqual(continues);
    expect((await viewOf(told))?.continues).toEqual(['k'.repeat(43)]);
  });

  it('once: the same call answers the same journal, another one is refused', async () => {
    const told = await tellRecorder('nothing');
    const id = 'accompany-0000000001';
    const first = await told.ask('accompany', { ...askedTogether, id });
    expect(await told.ask('accompany', { ...askedTogether, id })).toEqual(first);
    expect(await told.refused('accompany', askedTogether)).toBe('session/running');
    expect(await told.entries()).toHaveLength(1);
  });

  it('only when no account is shown', async () => {
    const told = await tellRecorder();
    expect(await told.refused('accompany', askedTogether)).toBe('session/account-open');
    await told.see({ account: other });
    await told.ask('noteNothing', undefined);
    expect(await told.refused('accompany', askedTogether)).toBe('session/account-open');
    await told.see({ account: nobody });
    expect(await told.refused('accompany', askedTogether)).toBe('accepted');
  });

  it('when the stay in which an account was shown is over', async () => {
    const told = await tellRecorder();
    await told.later(hour);
    expect(await told.refused('accompany', askedTogether)).toBe('accepted');
  });

  it('without any line that was held before, which stays where it was', async () => {
    const told = await tellRecorder('bound', 'shared');
    await told.later(hour);
    await told.see(lost);
    const { kid } = await told.ask('accompany', askedTogether);
    await told.see({ account: bao });
    await told.later(hour);
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    expect((await told.held()).map(({ claims }) => claims.kind)).toEqual(['incident']);
  });

  it('after what was held has gone to the account that was seen with it', async () => {
    const told = await tellRecorder();
    await told.see(lost);
    await told.ask('accompany', askedTogether);
    await told.later(10_000);
    expect(await told.held()).toEqual([]);
    expect((await told.kept('incident')).map(({ account }) => account)).toEqual(['seen']);
  });

  it('and another person’s pause stops for it, is theirs again after it, and is told nowhere', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    await told.ask('pause', { where: 'everywhere' });
    const { kid } = await told.ask('accompany', askedTogether);
    expect((await told.see({ account: bao })).kept).toBe(true);
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    await told.ask('endSession', { kid, seq: 1 });
    expect((await told.see({ account: amina })).kept).toBe(false);
    const events = (await told.kept('recorder')).map(({ recorder }) => recorder?.event);
    expect(events).toContain('paused');
    expect(events).not.toContain('resumed');
  });

  it('and no welcome journal meanwhile', async () => {
    const { told } = await toldSession();
    const first = { text: 'oui', lang: 'fr', computer: 'own', for: 'first' } as const;
    expect(await told.refused('consent', first)).toBe('session/running');
  });
});

describe('after a stay', () => {
  async function nextStay(): Promise<{ told: Told; kid: string }> {
    const begun = await toldSession('bound');
    await begun.told.see({ account: bao });
    await begun.told.later(31 * minute);
    return begun;
  }

  it('the session asks whether it is still the same person, before anything more is seen', async () => {
    const { told } = await nextStay();
    expect((await viewOf(told))?.asks).toBe('still');
    await told.ask('sessionStill', { yes: true });
    expect((await viewOf(told))?.asks).toBeNull();
  });

  it('the worker is woken to ask', async () => {
    const { told } = await toldSession();
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
    expect(await viewOf(told)).toMatchObject({ asks: null, left: true });
    await told.see({ ...lost, text: 'Une autre.' });
    expect(await accountsOf(told, kid)).toEqual([['visit', 'seen']]);
    expect(await told.held()).toHaveLength(2);
    await told.later(hour);
    expect(await told.held()).toHaveLength(2);
    expect(await viewOf(told)).toMatchObject({ asks: 'still' });
    expect((await viewOf(told))?.left).toBeUndefined();
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
    expect(await viewOf(told)).toBeNull();
  });
});

describe('the popup in a session', () => {
  it('and every page open on the session’s journal', async () => {
    const { told, kid } = await toldSession('bound');
    const reader = journalReader(connect(), async () => ({ used: 0, quota: 0 }));
    expect((await reader.current())?.kid).toBe(kid);
    await told.see({ account: nobody });
    await told.ask('endSession', { kid, seq: 1 });
    expect((await reader.current())?.kid).not.toBe(kid);
  });

  it('names the session’s journal and says that it is one', async () => {
    const { told, kid } = await toldSession('bound');
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
    const { kid } = await told.ask('accompany', askedTogether);
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
