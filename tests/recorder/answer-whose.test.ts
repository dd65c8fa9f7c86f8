/** Answers about whose held lines are: they go to one journal, and no stay ever stands in two. */
import { describe, expect, it } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import type { RecorderPart } from '#recorder/ports.ts';
import { keptEntries } from '../support/journal-facts.ts';
import { consentStep, failureOf } from '../support/recorder-stories.ts';
import { makeWorld, type World } from '../support/recorder-world.ts';
import { amina, bao, nobody, seenMessage } from '../support/seen-message.ts';

const tab = 7;

/** A's journal, a failure after A left, then B, who gets a journal too. */
async function twoAccounts(): Promise<{ world: World; recorder: RecorderPart }> {
  const world = makeWorld();
  const recorder = createRecorder(world.ports);
  const see = (account: typeof amina) => recorder.seen(seenMessage(world.now(), { account }), tab);
  await consentStep(recorder, world);
  await see(amina);
  await recorder.page('itsMe', undefined);
  await see(nobody);
  await recorder.network(failureOf(world.now()), 'net-held-failure-1');
  await see(bao);
  await recorder.page('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
  await see(bao);
  await recorder.wake();
  return { world, recorder };
}

/** Whose journal names B. */
async function whoIsB(world: World): Promise<string> {
  const named = (await keptEntries()).find(({ claims }) => claims.ids?.name === 'NGUYEN Bao');
  const people = await world.ports.store.people();
  return people.find(({ kids }) => kids.includes(named?.kid ?? ''))?.id ?? '';
}

async function heldStays(world: World): Promise<string[]> {
  const held = (await world.ports.store.pending()).filter(({ person }) => person === null);
  return [...new Set(held.map(({ stay }) => stay))];
}

/** Ids of stays that more than one journal names. */
async function sharedStays(): Promise<string[]> {
  const kids = new Map<string, Set<string>>();
  for (const { kid, claims } of await keptEntries())
    if (claims.stay !== undefined)
      kids.set(claims.stay, (kids.get(claims.stay) ?? new Set()).add(kid));
  return [...kids].flatMap(([stay, journals]) => (journals.size > 1 ? [stay] : []));
}

describe('heldFor', () => {
  it.each(['at once', 'after the next stay began'] as const)(
    'gives lines of A’s stay to B under a stay of B’s own, answered %s',
    async (when) => {
      const { world, recorder } = await twoAccounts();
      if (when !== 'at once') {
        world.pass(24 * 3_600_000);
        await recorder.seen(seenMessage(world.now(), { account: nobody }), tab);
      }
      const [stay = ''] = await heldStays(world);
      await recorder.page('heldFor', { stay, person: await whoIsB(world) });
      world.pass(10_000);
      await recorder.wake();
      const given = (await keptEntries()).filter(({ claims }) => claims.account === 'answered');
      expect(given.map(({ claims }) => claims.kind)).toContain('incident');
      expect(await sharedStays()).toEqual([]);
    },
  );

  it('leaves lines set aside for somebody else out of every file', async () => {
    const { world, recorder } = await twoAccounts();
    const [stay = ''] = await heldStays(world);
    await recorder.page('heldFor', { stay, person: null });
    await recorder.page('settle', undefined);
    expect((await keptEntries()).some(({ claims }) => claims.kind === 'incident')).toBe(false);
    expect(await heldStays(world)).toEqual([stay]);
  });
});
