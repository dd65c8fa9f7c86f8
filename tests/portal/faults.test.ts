/** Facts about faults as data: which rule strikes, how often, and that a seed repeats itself. */

import { describe, expect, test } from 'vitest';
import { FaultBook } from './fault-book.ts';
import { faultsFromSeed, namedFault } from './named-faults.ts';
import { SCENARIOS } from './scenarios.ts';
import { seededRandom } from './seeded-random.ts';

const ASK = { method: 'PUT', host: 'portal', path: '/api/x/etape/3' };

describe('fault book', () => {
  test.each([
    { match: { path: '/api/x/etape/3' }, strikes: true },
    { match: { path: '/api/x' }, strikes: false },
    { match: { path: /etape\/\d$/ }, strikes: true },
    { match: { path: /etape/, method: 'GET' }, strikes: false },
    { match: { path: /etape/, host: 'elsewhere' }, strikes: false },
  ])('a rule for $match strikes: $strikes', ({ match, strikes }) => {
    const book = new FaultBook(() => 0);
    book.add({ match, fault: 'reset' });
    expect(book.strike(ASK)).toBe(strikes ? 'reset' : undefined);
  });

  test('a rule is spent after its times and the next one takes over', () => {
    const book = new FaultBook(() => 0);
    book.add({ match: { path: /x/ }, times: 2, fault: 'reset' });
    book.add({ match: { path: /x/ }, fault: { status: 503 } });
    const struck = [1, 2, 3].map(() => book.strike(ASK));
    expect(struck).toEqual(['reset', 'reset', { status: 503 }]);
    expect(book.rules()).toHaveLength(1);
  });

  test('chance follows the numbers it is given', () => {
    const numbers = [0.9, 0.1];
    const book = new FaultBook(() => numbers.shift() ?? 1);
    book.add({ match: { path: /x/ }, chance: 0.5, fault: 'reset' });
    expect([book.strike(ASK), book.strike(ASK)]).toEqual([undefined, 'reset']);
  });
});

describe('named faults', () => {
  test.each(['submit:500', 'document:reset:2', 'upload:slow', 'submit:silent'])(
    '%s is known',
    (text) => {
      expect(namedFault(text)).toBeDefined();
    },
  );

  test.each(['', 'submit', 'nowhere:500', 'submit:499', 'submit:500:0', 'submit:500:x'])(
    '"%s" is no fault',
    (text) => {
      expect(namedFault(text)).toBeUndefined();
    },
  );

  test('every fault of every scenario is known', () => {
    const names = Object.values(SCENARIOS).flatMap(({ faults }) => [...(faults ?? [])]);
    expect(names.filter((name) => namedFault(name) === undefined)).toEqual([]);
  });

  test('a seed gives the same faults again, and seeds differ', () => {
    const drawn = Array.from({ length: 20 }, (_, seed) => JSON.stringify(faultsFromSeed(seed)));
    expect(drawn).toEqual(
      Array.from({ length: 20 }, (_, seed) => JSON.stringify(faultsFromSeed(seed))),
    );
    expect(new Set(drawn).size).toBeGreaterThan(10);
    expect(faultsFromSeed(3).length).toBeGreaterThan(0);
  });

  test('random numbers stay in [0, 1)', () => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 500 }, random);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(490);
  });
});
