/** An entry is appended once, on the head that stands, at an instant that never goes back. */
import { describe, expect, it } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import { chainFaults } from '../support/journal-facts.ts';
import { errorSeen, seenMessage } from '../support/seen-message.ts';
import { day, here, hour, tellRecorder } from '../support/told-recorder.ts';

describe('kept', () => {
  it('never goes back when the clock does; `at` says what the clock said', async () => {
    const told = await tellRecorder();
    await told.see(errorSeen);
    await told.later(10_000);
    const before = (await told.kept()).at(-1);
    await told.later(-hour);
    const back = new Date(told.world.now()).toISOString();
    await told.ask('note', { text: 'Après.', lang: 'fr' });
    const after = (await told.kept('note'))[0];
    expect(after?.at).toBe(back);
    expect(after?.kept).toBe(before?.kept);
  });
});

describe('a reported id', () => {
  const id = 'error-reported-000001';
  it.each([
    { fact: 'within a day is acknowledged and makes nothing', ms: day - 1, entries: 1 },
    { fact: 'after a day is forgotten', ms: day + 1, entries: 2 },
  ])('$fact', async ({ ms, entries }) => {
    const told = await tellRecorder();
    await told.see(errorSeen, { id });
    await told.later(10_000);
    await told.later(ms);
    expect((await told.see(errorSeen, { id })).kept).toBe(true);
    await told.later(10_000);
    expect(await told.kept('incident')).toHaveLength(entries);
  });

  it('is remembered longer while a waiting line names it', async () => {
    const told = await tellRecorder('bound', 'shared');
    await told.see(errorSeen, { id });
    await told.later(10_000);
    const { store } = told.world.ports;
    const [person] = await store.people();
    const row = {
      id: 'photo-about-reported',
      stay: 's',
      tab: here,
      due: 0,
      at: told.world.now(),
      // Held: nobody knows yet whose it is.
      person: null,
      about: { id, why: 'shot' },
      claims: { kind: 'photo', at: new Date(told.world.now()).toISOString(), source: 'auto' },
    } as const;
    await store.accept({ rows: [row] });
    await told.later(2 * day);
    expect(await store.find(id)).toMatchObject({ entry: { id } });
    await store.patch({ rows: [{ ...row, person: person?.id ?? null }] });
    await told.later(day);
    expect((await told.kept('photo')).map(({ refers }) => refers?.why)).toEqual(['shot']);
    await told.later(2 * day);
    expect(await store.find(id)).toBeNull();
  });
});

describe('two workers at once', () => {
  it('append each line once, on one chain', async () => {
    const told = await tellRecorder();
    const second = createRecorder(told.world.ports);
    for (let nth = 0; nth < 4; nth += 1) {
      const message = seenMessage(told.world.now(), { ...errorSeen, text: `Panne ${nth}` });
      await Promise.all([told.recorder.seen(message, here), second.seen(message, here)]);
    }
    told.world.pass(10_000);
    await Promise.all([told.recorder.wake(), second.wake(), told.recorder.wake()]);
    const texts = (await told.kept('incident')).map(({ text = '' }) => text);
    expect(texts.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'Panne 0',
      'Panne 1',
      'Panne 2',
      'Panne 3',
    ]);
    expect(await chainFaults()).toEqual([]);
  });
});

describe('an update of the extension', () => {
  it('is noted in the journal from which version to which, once', async () => {
    const told = await tellRecorder();
    const { clock } = told.world.ports;
    const updated = { ...clock.tool(), version: '0.2.0' };
    clock.tool = () => updated;
    await told.recorder.started('extension');
    await told.recorder.started('browser');
    expect((await told.kept('recorder')).slice(1)).toMatchObject([
      { recorder: { event: 'updated', from: '0.1.0', to: '0.2.0' } },
    ]);
  });
});
