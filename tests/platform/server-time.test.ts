/** The portal's clock from `Date` of its last uncached answer, good for ten seconds. */
import { expect, it } from 'vitest';
import { serverTime } from '#platform/server-time.ts';

const date = '2026-11-24T13:05:00.000Z';
const sent = Date.parse(date) + 400;

function clock() {
  let now = sent;
  const time = serverTime(() => now);
  return { time, at: (ms: number) => void (now = ms) };
}

it('is the middle of the exchange against the server’s, give or take half its length', () => {
  const { time } = clock();
  time.started('1', sent);
  time.answered('1', { at: sent + 200, date, cached: false });
  expect(time.current()).toEqual({ serverDate: date, skew: 500, margin: 100 });
});

it('is unknown before any answer, and ten seconds after the last', () => {
  const { time, at } = clock();
  expect(time.current()).toBeNull();
  time.started('1', sent);
  time.answered('1', { at: sent, date, cached: false });
  at(sent + 10_000);
  expect(time.current()).not.toBeNull();
  at(sent + 10_001);
  expect(time.current()).toBeNull();
});

it.each([
  { fact: 'from the cache', started: '1', answer: { at: sent, date, cached: true } },
  { fact: 'without a date', started: '1', answer: { at: sent, date: undefined, cached: false } },
  { fact: 'whose start was not seen', started: '2', answer: { at: sent, date, cached: false } },
])('learns nothing from an answer $fact', ({ started, answer }) => {
  const { time } = clock();
  time.started(started, sent);
  time.answered('1', answer);
  expect(time.current()).toBeNull();
});

it('forgets the oldest of sixty exchanges that never ended', () => {
  const { time } = clock();
  for (let id = 0; id <= 60; id += 1) time.started(String(id), sent);
  time.answered('0', { at: sent, date, cached: false });
  expect(time.current()).toBeNull();
  time.answered('1', { at: sent, date, cached: false });
  expect(time.current()).not.toBeNull();
});
