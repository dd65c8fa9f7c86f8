import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sameJson } from '#core/bytes/same-json.ts';
import { jsonValue } from '../../support/json-value.ts';

const parsed = jsonValue(3).map((value): unknown => JSON.parse(JSON.stringify(value)));

describe('sameJson', () => {
  it('is what Node calls equal', () => {
    fc.assert(
      fc.property(parsed, parsed, (a, b) => {
        expect(sameJson(a, b)).toBe(isDeepStrictEqual(a, b));
        expect(sameJson(a, structuredClone(a))).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: undefined }, {}, false],
    [{}, [], false],
    [null, {}, false],
    [0, -0, true],
    ['1', 1, false],
  ])('of %j and %j is %s', (a, b, same) => expect(sameJson(a, b)).toBe(same));
});
