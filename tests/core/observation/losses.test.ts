/** What was remembered beside the store, read back: whatever stands there, losses or nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLosses } from '#core/observation/losses.ts';
import {
  fuzzRuns,
  fuzzTimeout,
  hostileValue,
  strikes,
  struck,
} from '../../support/hostile-values.ts';

const whole = {
  why: 'quota',
  last: 1_764_000_000_000,
  over: false,
  lost: [{ id: 'a', at: 1, line: { person: null, account: 'seen', stay: 's' } }],
};

it('any value is losses or nothing, and what is whole comes back', { timeout: fuzzTimeout }, () => {
  const given = fc.oneof(
    hostileValue,
    strikes.map((strike) => struck(whole, strike)),
  );
  expect(readLosses(whole)).toEqual(whole);
  fc.assert(
    fc.property(given, (value) => {
      const read = readLosses(value);
      if (read !== null) expect(['quota', 'failed']).toContain(read.why);
    }),
    { numRuns: fuzzRuns },
  );
});
