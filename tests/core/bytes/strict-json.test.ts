import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '#core/bytes/strict-json.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { jsonValue } from '../../support/json-value.ts';

const parse = (text: string) => parseStrictJson(utf8(text));
const error = (text: string) => {
  const read = parse(text);
  return read.ok ? null : read.error;
};

describe('parseStrictJson', () => {
  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(jsonValue(6), (value) => {
        const text = JSON.stringify(value);
        const plain: unknown = JSON.parse(text);
        expect(parse(text)).toEqual({ ok: true, value: plain });
      }),
    );
  });

  it('refuses whatever JSON.parse refuses, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ua1 ') }), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(parse(text).ok && !valid).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'duplicate'],
    [String.raw`{"a":1,"\u0061":2}`, 'duplicate'],
    ['[{"b":{"a":1,"c":{},"a":2}}]', 'duplicate'],
    ['{"":1,"":2}', 'duplicate'],
    [`${'['.repeat(33)}${']'.repeat(33)}`, 'depth'],
    ['{"a":'.repeat(100_000), 'depth'],
    ['\uFEFF{}', 'syntax'],
    ['{"a":1,}', 'syntax'],
    ['', 'syntax'],
    ["{'a':1}", 'syntax'],
  ])('refuses %.40s as %s', (text, code) => expect(error(text)).toBe(code));

  it.each([
    '{"a":{"a":1},"b":[{"a":2},{"a":3}]}',
    '{"a":"b","b":"a"}',
    '{"x":"a\\":{\\"a\\":1"}',
    `${'['.repeat(32)}${']'.repeat(32)}`,
  ])('reads %.40s', (text) => expect(error(text)).toBeNull());

  it('keeps __proto__ as a name like any other', () => {
    const read = parse('{"__proto__":{"x":1}}');
    expect(read.ok && Object.keys(read.value ?? {})).toEqual(['__proto__']);
  });
});
