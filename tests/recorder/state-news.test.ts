/** A state is news when it changed, and once a day of Paris when it did not: "still so on …" is evidence. */
import { describe, expect, it, test } from 'vitest';
import { stateNews } from '#recorder/state-news.ts';
import { stateSeen } from '../support/seen-message.ts';
import { hour, minute, tellRecorder } from '../support/told-recorder.ts';

const state = { procedure: 'p', label: 'Envoyée', step: 'Instruction', documents: ['Récépissé'] };
/** 23 h 50 in Paris on 24 November. */
const late = '2026-11-24T22:50:00.000Z';
const before = { key: 'k', ...state, at: late };

test.each([
  { fact: 'never seen', before: undefined, now: state, at: late, news: 'changed' },
  { fact: 'the same, same day', before, now: state, at: late, news: 'unchanged-today' },
  {
    fact: 'the same, next day in Paris and not yet in UTC',
    before,
    now: state,
    at: '2026-11-24T23:10:00.000Z',
    news: 'first-today',
  },
  { fact: 'other label', before, now: { ...state, label: 'x' }, at: late, news: 'changed' },
  { fact: 'other step', before, now: { ...state, step: 'x' }, at: late, news: 'changed' },
  { fact: 'other filing', before, now: { ...state, filedAt: 'x' }, at: late, news: 'changed' },
  {
    fact: 'a document more',
    before,
    now: { ...state, documents: ['Récépissé', 'Carte'] },
    at: late,
    news: 'changed',
  },
  { fact: 'a document less', before, now: { ...state, documents: [] }, at: late, news: 'changed' },
  {
    fact: 'another document',
    before,
    now: { ...state, documents: ['Carte'] },
    at: late,
    news: 'changed',
  },
])('$fact: $news', ({ before: seen, now, at, news }) => {
  expect(stateNews(seen, now, at)).toBe(news);
});

const changed = { ...stateSeen, state: { documents: [], step: 'Demande acceptée' } };
const otherRequest = { ...stateSeen, request: '7503202611110000999' };

describe('a state shown again', () => {
  it.each([
    { fact: 'unchanged', ms: minute, again: stateSeen, entries: 1, photo: false },
    {
      fact: 'unchanged, next day in Paris',
      ms: 10 * hour,
      again: stateSeen,
      entries: 2,
      photo: false,
    },
    { fact: 'changed', ms: minute, again: changed, entries: 2, photo: true },
    { fact: 'of another request', ms: minute, again: otherRequest, entries: 2, photo: true },
  ])('$fact: $entries entries, photo $photo', async ({ ms, again, entries, photo }) => {
    const told = await tellRecorder();
    expect((await told.see(stateSeen)).photo).toBe(true);
    await told.later(ms);
    expect(await told.see(again)).toMatchObject({ kept: true, photo });
    expect(await told.kept('state')).toHaveLength(entries);
  });

  it('is told apart by request, whichever was shown last', async () => {
    const told = await tellRecorder();
    for (const seen of [stateSeen, otherRequest, stateSeen, otherRequest]) await told.see(seen);
    expect(await told.kept('state')).toHaveLength(2);
  });

  it('is compared with the line that still waits, not only with entries', async () => {
    const told = await tellRecorder('consented');
    await told.see(stateSeen);
    await told.see(stateSeen);
    expect((await told.held()).filter(({ claims }) => claims.kind === 'state')).toHaveLength(1);
  });
});
