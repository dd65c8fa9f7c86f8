/** Lines seen while nobody is known: held, given when only one account can be meant, else asked about. */
import { describe, expect, it } from 'vitest';
import { bao, errorSeen, formPage, nobody } from '../support/seen-message.ts';
import { here, hour, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

const popup = { tab: here };
const lost = { ...errorSeen, account: nobody };
/** The log-in page's own error in a stay of its own, when nobody is logged in. */
async function failureAlone(computer: 'own' | 'shared' = 'own'): Promise<Told> {
  const told = await tellRecorder('bound', computer);
  await told.later(hour);
  await told.see(lost);
  return told;
}

const withBao = async (told: Told): Promise<void> => {
  await told.see({ account: bao });
  await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
  await told.see({ account: bao });
};

/** How the incident came into the journal, or that it is still held, and what the popup asks once the stay is over. */
async function outcome(told: Told) {
  await told.later(31 * minute);
  await told.later(10_000);
  const given = (await told.kept('incident')).map(({ account }) => account);
  const { question } = await told.ask('popup', popup);
  return { given, held: (await told.held()).length, ask: question?.ask ?? null };
}

describe('held lines, once the stay is over', () => {
  it('go to the only account seen in it', async () => {
    const told = await failureAlone();
    await told.see({});
    expect(await outcome(told)).toEqual({ given: ['seen'], held: 0, ask: null });
    const stays = (await told.kept()).slice(-2).map(({ stay }) => stay);
    expect(new Set(stays).size).toBe(1);
  });

  it('are assumed on one’s own computer with one journal when nobody was seen', async () => {
    const told = await failureAlone();
    expect(await outcome(told)).toEqual({ given: ['assumed'], held: 0, ask: null });
  });

  it.each([
    {
      fact: 'nobody was seen, on a shared computer',
      computer: 'shared',
      play: async () => {},
    },
    {
      fact: 'two accounts were seen',
      computer: 'own',
      play: async (told: Told) => {
        await told.see({});
        await withBao(told);
      },
    },
    {
      fact: 'an account without a journal came by',
      computer: 'own',
      play: async (told: Told) => {
        await told.see({ account: bao });
        await told.ask('noteNothing', undefined);
        await told.see({});
      },
    },
  ] as const)('are asked about when $fact', async ({ computer, play }) => {
    const told = await failureAlone(computer);
    await play(told);
    expect(await outcome(told)).toEqual({ given: [], held: 1, ask: 'held' });
  });

  it('are asked about when nobody was seen and there are two journals', async () => {
    const told = await tellRecorder();
    await withBao(told);
    await told.later(hour);
    await told.see(lost);
    expect(await outcome(told)).toEqual({ given: [], held: 1, ask: 'held' });
  });

  it('stay held while the stay goes on', async () => {
    const told = await failureAlone();
    await told.see({});
    await told.later(29 * minute);
    expect(await told.kept('incident')).toEqual([]);
    expect((await told.ask('popup', popup)).question).toBeNull();
  });

  it('wake the worker when the stay ends', async () => {
    const told = await failureAlone();
    await told.recorder.wake();
    expect(told.world.wokenAt).toContain(told.world.now() + 30 * minute);
  });

  it('are given before a file is made, by the accounts seen until then', async () => {
    const told = await failureAlone();
    await told.see({});
    expect(await told.ask('settle', undefined)).toMatchObject({ held: 0 });
    expect((await told.kept('incident')).map(({ account }) => account)).toEqual(['seen']);
  });
});

describe('the question about held lines', () => {
  const asked = async (): Promise<{
    told: Told;
    stay: string;
    people: { person: string; name: string }[];
  }> => {
    const told = await failureAlone();
    await told.see({ ...lost, text: 'Une autre.', page: { ...formPage, route: '/autre' } });
    await told.see({});
    await withBao(told);
    await told.later(hour);
    const { question } = await told.ask('popup', popup);
    if (question?.ask !== 'held') throw new Error('lines are held');
    expect(question).toMatchObject({ lines: 2, text: errorSeen.text });
    return { told, stay: question.stay, people: question.people };
  };

  it('names the people who have a journal here', async () => {
    const { people } = await asked();
    expect(people.map(({ name }) => name).toSorted()).toEqual(['DIALLO Aminata', 'NGUYEN Bao']);
  });

  it('answered by a name gives them to that journal, as answered', async () => {
    const { told, stay, people } = await asked();
    const person = people.find(({ name }) => name === 'NGUYEN Bao')?.person ?? '';
    await told.ask('heldFor', { stay, person });
    await told.later(10_000);
    const whose = (await told.world.ports.store.people()).find(({ id }) => id === person);
    const given = (await told.entries()).filter(({ claims }) => claims.kind === 'incident');
    expect(given.map(({ kid, claims }) => [kid, claims.account])).toEqual([
      [whose?.kids[0], 'answered'],
      [whose?.kids[0], 'answered'],
    ]);
  });

  it('answered by “ne rien garder” drops them', async () => {
    const { told, stay } = await asked();
    await told.ask('dropHeld', { stay });
    expect(await told.held()).toEqual([]);
    await told.later(10_000);
    expect(await told.kept('incident')).toEqual([]);
  });

  it('answered by “quelqu’un d’autre” keeps them held, unasked, in no file', async () => {
    const { told, stay } = await asked();
    await told.ask('heldFor', { stay, person: null });
    expect((await told.ask('popup', popup)).question).toBeNull();
    expect(await told.ask('settle', undefined)).toEqual({ held: 2, late: 0 });
    expect(await told.kept('incident')).toEqual([]);
  });

  it('takes no person who has no journal here', async () => {
    const { told, stay } = await asked();
    expect(await told.refused('heldFor', { stay, person: 'nobody' })).toBe('whose/unknown-person');
  });
});
