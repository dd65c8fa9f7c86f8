import { expect, test } from 'vitest';
import { datedLines } from '#core/report/dated-lines.ts';
import { outage, row, tooEarly } from '../attempt/made-rows.ts';

const sources = { claims: new Map(), pieces: new Map(), all: true };
const met = tooEarly('2026-11-03T08:00:00.000Z', { codes: ['B4', 'A1'] });
const said = (answer: { value: 'confirmed' | 'refused'; code?: string }) =>
  row('2026-11-03T08:01:00.000Z', {
    kind: 'answer',
    source: 'user',
    answer: { to: met.seq, ...answer },
  });
const told = (...rows: Parameters<typeof datedLines>[0]) =>
  datedLines(rows, sources).map(({ seq }) => seq);

test('a line that the person put aside is not told', () => {
  const other = outage('2026-11-04T08:00:00.000Z');
  expect(told(met, said({ value: 'refused' }), other)).toEqual([other.seq]);
});

test('a line is told while one of its codes stands', () => {
  expect(told(met, said({ value: 'refused', code: 'B4' }))).toEqual([met.seq]);
  const alone = { ...met, codes: ['B4'] };
  expect(told(alone, said({ value: 'refused', code: 'B4' }))).toEqual([]);
});

test('an answer to a repeat is one to its first, and the other way round', () => {
  const first = tooEarly('2026-11-05T08:00:00.000Z');
  const again = tooEarly('2026-11-05T08:02:00.000Z', {
    refers: { seq: first.seq, why: 'repeat' },
  });
  for (const to of [first.seq, again.seq]) {
    const answer = row('2026-11-05T08:03:00.000Z', {
      kind: 'answer',
      source: 'user',
      answer: { to, value: 'refused' },
    });
    expect(told(first, again)).toEqual([first.seq, again.seq]);
    expect(told(first, again, answer)).toEqual([]);
  }
});
