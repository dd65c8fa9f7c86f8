/** What the person says becomes one entry, however often the page asks again. */
import { describe, expect, it } from 'vitest';
import { bao, errorSeen, nobody } from '../support/seen-message.ts';
import { hour, tellRecorder } from '../support/told-recorder.ts';

const id = 'said-once-000000001';

describe('said twice with one id', () => {
  it.each([
    { call: 'note', what: { id, text: "J'ai appelé.", lang: 'fr' } },
    { call: 'fact', what: { id, name: 'permit.expiry', value: '2027-02-01' } },
    { call: 'answer', what: { id, to: 1, value: 'confirmed', code: 'B2' } },
  ] as const)('a $call is one entry', async ({ call, what }) => {
    const told = await tellRecorder();
    const first = await told.ask(call, what);
    await told.recorder.wake();
    expect(await told.ask(call, what)).toEqual(first);
    expect(await told.kept(call)).toMatchObject([{ source: 'user', account: 'answered' }]);
  });

  it.each(['note', 'fact', 'answer'] as const)(
    'a %s without a journal is refused',
    async (call) => {
      const told = await tellRecorder('nothing');
      const what = {
        note: { text: 't', lang: 'fr' },
        fact: { name: 'purpose', value: 'view' },
        answer: { to: 1, value: 'refused' },
      } as const;
      expect(await told.refused(call, what[call])).toBe('recorder/no-journal');
    },
  );
});

describe('a note', () => {
  it('answers the number of its entry, and refers to the one it is about', async () => {
    const told = await tellRecorder();
    const { seq } = await told.ask('note', { text: 'Vu.', lang: 'fr', about: 1 });
    const note = (await told.entries()).find((entry) => entry.seq === seq);
    expect(note?.claims).toMatchObject({
      note: { text: 'Vu.', lang: 'fr' },
      refers: { seq: 1, why: 'stay' },
    });
  });

  it('of one person in another’s half-hour brings no stay into two journals', async () => {
    const told = await tellRecorder();
    await told.see({ account: nobody });
    await told.later(hour);
    await told.see({ account: bao });
    await told.ask('consent', { text: 'oui', lang: 'fr', computer: 'own', for: 'other' });
    await told.see({ account: bao });
    await told.see({ account: nobody });
    await told.ask('note', { text: 'Vu.', lang: 'fr' });
    const kidsOf = Map.groupBy(await told.entries(), ({ claims }) => claims.stay);
    kidsOf.delete(undefined);
    for (const entries of kidsOf.values())
      expect(new Set(entries.map(({ kid }) => kid)).size).toBe(1);
  });
});

describe('a fact about a stay', () => {
  it('refers to the first entry of that stay', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    await told.later(10_000);
    const visit = (await told.entries()).find(({ claims }) => claims.kind === 'visit');
    const stay = visit?.claims.stay ?? '';
    await told.ask('fact', { name: 'outcome', value: 'given-up', stay });
    expect(await told.kept('fact')).toMatchObject([
      {
        stay,
        fact: { name: 'outcome', value: 'given-up' },
        refers: { seq: visit?.seq, why: 'stay' },
      },
    ]);
  });
});

describe('dates that the portal offered', () => {
  const offered = { ...errorSeen, suggested: { title: 'Attestation', until: '15/12/2026' } };
  it('are offered until a date is said, and the same ones not again', async () => {
    const told = await tellRecorder();
    await told.see(offered);
    await told.later(10_000);
    const [person] = await told.world.ports.store.people();
    const summary = async () => told.world.ports.store.summary(person?.id ?? '');
    expect((await summary())?.suggested).toEqual(offered.suggested);
    await told.ask('fact', { name: 'prolongation.until', value: '2026-12-15' });
    await told.recorder.wake();
    expect((await summary())?.suggested).toBeUndefined();
    await told.later(hour);
    await told.see(offered);
    await told.later(10_000);
    expect((await summary())?.suggested).toBeUndefined();
  });
});

describe('an answer that names its journal', () => {
  it('keeps the choice that could not be made, in that journal', async () => {
    const told = await tellRecorder();
    const [first] = await told.entries();
    const what = { kid: first?.kid ?? '', to: 1, value: 'confirmed', code: 'B1' } as const;
    await told.ask('answer', { ...what, option: 'Passeport talent' });
    expect((await told.kept('answer')).map(({ answer }) => answer)).toEqual([
      { to: 1, value: 'confirmed', code: 'B1', option: 'Passeport talent' },
    ]);
  });

  it('is refused for a journal that is not here', async () => {
    const told = await tellRecorder();
    expect(await told.refused('answer', { kid: 'elsewhere', to: 1, value: 'confirmed' })).toBe(
      'recorder/no-journal',
    );
  });
});
