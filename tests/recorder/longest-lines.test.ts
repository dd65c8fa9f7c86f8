/** What a page can make as long as it likes still becomes an entry; and a line that no entry can hold keeps no other from the chain. */
import { describe, expect, it } from 'vitest';
import { chainFaults } from '../support/journal-facts.ts';
import { formPage, stateSeen } from '../support/seen-message.ts';
import { tellRecorder } from '../support/told-recorder.ts';

/** As JSON writes them: one unit becomes six, two, six, three bytes. */
const units = ['\u0001', '"', '\ud800', '€', 'a'];
const long = (unit: string) => unit.repeat(65_536);

describe.each(units)('a page full of %j', (unit) => {
  const words = long(unit);
  const page = { ...formPage, path: words, route: words, title: words, lang: words };
  const where = { ...page, kind: 'account', step: { number: 1, of: 2, name: words } } as const;

  it('with a failure, options and files is one entry', async () => {
    const told = await tellRecorder();
    const uploads = Array.from({ length: 60 }, () => ({ label: words, result: words }));
    await told.see({
      kind: 'incident',
      page: where,
      text: words,
      copy: words,
      codes: ['B6'],
      class: 'blocking',
      action: { label: words, at: '2026-11-24T13:05:02.000Z', followed: 'nothing' },
      options: Array.from({ length: 60 }, () => words),
      uploads,
    });
    await told.later(10_000);
    const [incident] = await told.kept('incident');
    expect(incident?.options?.length).toBeGreaterThan(0);
    expect(incident?.uploads?.length).toBeGreaterThan(0);
    expect(await told.pending()).toEqual([]);
    expect(await chainFaults()).toEqual([]);
  });

  it('with a state is one entry', async () => {
    const told = await tellRecorder();
    const labels = { procedure: words, label: words, step: words, filedAt: words };
    const documents = Array.from({ length: 2_000 }, () => words);
    await told.see({ ...stateSeen, page: where, state: { ...labels, documents } });
    await told.later(10_000);
    expect(await told.kept('state')).toHaveLength(1);
    expect(await told.pending()).toEqual([]);
  });
});

it('twenty failures at the longest paths that there are stand in one entry', async () => {
  const told = await tellRecorder();
  const path = `/api${'/0'.repeat(4_000)}`;
  for (let index = 0; index < 20; index += 1) await told.fail({ path, status: 500 });
  await told.later(10_000);
  const [incident] = await told.kept('incident');
  expect(incident?.http).toHaveLength(20);
  expect(await told.pending()).toEqual([]);
});

it('a line that no entry can hold is a bug that is told of, and what comes after it is signed', async () => {
  const told = await tellRecorder();
  const { store, clock } = told.world.ports;
  const [person] = await store.people();
  const text = 'a'.repeat(1_000_000);
  const at = new Date(clock.now()).toISOString();
  await store.accept({
    rows: [
      {
        id: 'a-line-too-long-0001',
        stay: 'stay',
        tab: -1,
        due: 0,
        at: clock.now(),
        person: person?.id ?? '',
        claims: { kind: 'note', source: 'user', at, stay: 'stay', note: { lang: 'fr', text } },
      },
    ],
  });
  await expect(told.recorder.wake()).rejects.toThrow('too long');
  await told.ask('note', { text: 'Après.', lang: 'fr' }).catch(() => undefined);
  const notes = await told.recorder
    .wake()
    .catch(() => store.recentRows(person?.kids.at(-1) ?? '', 50));
  expect(notes).toMatchObject(expect.arrayContaining([expect.objectContaining({ kind: 'note' })]));
  expect(await chainFaults()).toEqual([]);
});
