/** *Terminer*: nothing of the session's person is left in any store; everything of others is. */
import { describe, expect, it } from 'vitest';
import { connect } from '#store/open-database.ts';
import { storeNames } from '#store/schema.ts';
import { amina, bao, errorSeen, nobody } from '../support/seen-message.ts';
import { here, hour, tellRecorder, type Told } from '../support/told-recorder.ts';

const asked = { text: "J'accepte.", lang: 'fr', language: 'vi', helper: 'MB' };

/** Everything that the database holds, by store. */
async function stored(): Promise<Record<string, unknown[]>> {
  const db = await connect().use();
  const all = await Promise.all(
    storeNames.map(async (name): Promise<[string, unknown[]]> => [name, await db.getAll(name)]),
  );
  db.close();
  return Object.fromEntries(all);
}

/** A session with entries, a photo and a file that left. */
async function lived(told: Told): Promise<string> {
  const { kid } = await told.ask('accompany', asked);
  told.world.armed.add(here);
  await told.see({ ...errorSeen, account: bao }, { id: 'line-of-session-01' });
  await told.recorder.photo({ id: 'photo-of-session-1', about: 'line-of-session-01' }, here);
  await told.later(10_000);
  await told.ask('exported', { kid, seq: 1, head: 'h', code: 'c' });
  return kid;
}

/** *Terminer* as its screen does it: all that waits is in the file, then the journal goes. */
async function end(told: Told, kid: string): Promise<void> {
  await told.ask('settle', undefined);
  const seq = (await told.world.ports.store.journal(kid))?.head.seq ?? 0;
  await told.ask('endSession', { kid, seq });
}

describe('the end of a session', () => {
  it('on a computer with no other journal leaves nothing but the computer’s own key', async () => {
    const told = await tellRecorder('nothing');
    const kid = await lived(told);
    await end(told, kid);
    await told.recorder.wake();
    const { settings, ...rest } = await stored();
    expect(Object.values(rest).flat()).toEqual([]);
    expect(settings).toMatchObject([{ name: 'macKey' }]);
  });

  it('ends the recording with it: the next page is not kept', async () => {
    const told = await tellRecorder('nothing');
    const kid = await lived(told);
    await end(told, kid);
    expect(told.world.watched.at(-1)).toBe(false);
    expect((await told.see({ account: bao })).kept).toBe(false);
    await told.fail();
    expect(await told.pending()).toEqual([]);
    expect((await told.ask('popup', { tab: null })).state).toBe('none');
  });

  it('beside another journal takes what is the session’s and leaves the rest as it was', async () => {
    const told = await tellRecorder('bound', 'shared');
    await told.later(hour);
    await told.see({ ...errorSeen, account: nobody });
    await told.later(hour);
    await told.see({ account: nobody });
    const before = await stored();
    const kid = await lived(told);
    await end(told, kid);
    await told.recorder.wake();
    const after = await stored();
    const { presence: _, ...same } = after;
    expect({ ...same, presence: before['presence'] }).toEqual(before);
    expect(JSON.stringify(after)).not.toContain(kid);
    expect(await told.held()).toHaveLength(2);
  });

  it('forgets the session, and its account is a stranger again', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    const kid = await lived(told);
    await told.see({ account: nobody });
    await end(told, kid);
    expect(await told.ask('session', undefined)).toBeNull();
    expect((await told.see({ account: bao })).kept).toBe(false);
    expect((await told.see({ account: amina })).kept).toBe(true);
  });

  it('waits for who is there while lines are held for it, and takes them when they are its own', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    const kid = await lived(told);
    await told.later(hour);
    await told.see({ ...errorSeen, account: bao, text: 'Une autre.' });
    expect(await told.refused('endSession', { kid, seq: 99 })).toBe('session/asks');
    expect(await told.held()).toHaveLength(1);
    await told.ask('sessionStill', { yes: false });
    await end(told, kid);
    expect(await told.held()).toEqual([]);
  });

  it('takes nothing that its file does not hold: an entry after it, a line that waits to be one', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    const kid = await lived(told);
    const seq = (await told.world.ports.store.journal(kid))?.head.seq ?? 0;
    await told.see({ ...errorSeen, account: bao, text: 'Une autre.' });
    expect(await told.refused('endSession', { kid, seq })).toBe('session/newer');
    await told.later(10_000);
    expect(await told.refused('endSession', { kid, seq })).toBe('session/newer');
    expect((await told.entries()).filter((entry) => entry.kid === kid)).toHaveLength(seq + 2);
    await end(told, kid);
    expect((await told.entries()).filter((entry) => entry.kid === kid)).toEqual([]);
  });

  it('leaves nothing of the session’s account to the journal that stays, still logged in or not', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    const kid = await lived(told);
    await end(told, kid);
    expect((await told.see({ ...errorSeen, account: { who: 'unsaid' } })).kept).toBe(false);
    await told.fail();
    await told.see({ ...errorSeen, account: nobody });
    await told.see({ account: amina });
    await told.later(hour);
    expect(await told.kept('incident')).toEqual([]);
    expect(await told.held()).toHaveLength(1);
    expect((await told.ask('popup', { tab: here })).question?.ask).toBe('held');
  });

  it('gives the account that the first journal asks about nothing of the session’s', async () => {
    const told = await tellRecorder('consented');
    await told.see({ account: amina });
    await told.see({ account: nobody });
    const kid = await lived(told);
    await end(told, kid);
    await told.see({ ...errorSeen, account: { who: 'unsaid' } });
    await told.fail();
    await told.ask('itsMe', undefined);
    await told.later(hour);
    expect(await told.kept('incident')).toEqual([]);
    const kinds = (await told.held()).map(({ claims }) => claims.kind);
    expect(kinds).toEqual(['visit', 'incident', 'incident']);
  });

  it('said twice is done once', async () => {
    const told = await tellRecorder('nothing');
    const kid = await lived(told);
    await end(told, kid);
    await end(told, kid);
    expect(await told.entries()).toEqual([]);
  });

  it('takes no journal that is not a session’s', async () => {
    const told = await tellRecorder();
    const [first] = await told.entries();
    expect(await told.refused('endSession', { kid: first?.kid ?? '', seq: 9 })).toBe(
      'session/not-this-journal',
    );
    expect(await told.entries()).not.toEqual([]);
  });
});
