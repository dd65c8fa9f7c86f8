/** docs/format.md §7.7: heads known from outside, found or missing, and what they date. */
import { describe, expect, it } from 'vitest';
import { datedUntil, headsMissing, type KnownHead } from '#core/journal/known-heads.ts';

const heads = new Map([
  [0, 'a'],
  [1, 'b'],
  [2, 'c'],
]);
const paper = (hash: string): KnownHead => ({ from: 'paper', hash });

describe('heads known from outside', () => {
  it.each<[string, KnownHead[], number]>([
    ['a paper whose hash is in the chain', [paper('b')], 0],
    ['a paper whose hash is not', [paper('x')], 1],
    ['a head at its own entry', [{ from: 'file', hash: 'b', seq: 1 }], 0],
    ['a head at another entry', [{ from: 'file', hash: 'b', seq: 2 }], 1],
    ['a head after the end: the tail was cut', [{ from: 'case', hash: 'd', seq: 3 }], 1],
  ])('%s', (_fact, known, missing) => {
    expect(headsMissing(heads, known)).toHaveLength(missing);
  });

  it('date up to the latest that is found', () => {
    const known: KnownHead[] = [
      { from: 'paper', hash: 'a', on: '2026-11-12' },
      { from: 'case', hash: 'b', seq: 1 },
      { from: 'file', hash: 'c', seq: 2, on: '2026-11-24T09:30:00.000Z' },
      paper('x'),
    ];
    expect(datedUntil(heads, known)).toEqual({ seq: 1, from: 'case', on: null });
    expect(datedUntil(heads, known.slice(0, 1))).toEqual({
      seq: 0,
      from: 'paper',
      on: '2026-11-12',
    });
  });

  it('date nothing when none is found', () => {
    expect(datedUntil(heads, [paper('x')])).toBeNull();
    expect(datedUntil(heads, [])).toBeNull();
    expect(datedUntil(heads, [{ from: 'file', hash: 'b', seq: 1 }])).toBeNull();
  });
});
