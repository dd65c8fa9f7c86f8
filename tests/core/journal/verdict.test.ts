import { describe, expect, it } from 'vitest';
import { isKept, verdictOf } from '#core/journal/verdict.ts';
import type { Fault } from '#core/journal/fault.ts';
import type { Seal } from '#core/journal/seal.ts';

const seal = (more: Partial<Seal> = {}): Seal => ({
  format: 'temoin-journal',
  version: 1,
  generator: 'test',
  exportedAt: '2026-11-24T09:30:00.000Z',
  kid: 'k'.repeat(43),
  head: { seq: 1, hash: 'h'.repeat(43) },
  sums: 's'.repeat(43),
  disclosed: [0, 1],
  withheld: [],
  erased: [],
  masked: [],
  consent: { keep: true, transmit: false, count: false, quote: false },
  ...more,
});
const none: Fault[] = [];
const altered: Fault[] = [{ code: 'chain/prev', seq: 1 }];
const good = { faults: none, seal: seal(), kept: 0, demo: false };

describe('verdictOf', () => {
  it.each([
    ['intact', good],
    ['intact-kept', { ...good, kept: 2 }],
    ['partial', { ...good, seal: seal({ withheld: [1] }) }],
    ['partial', { ...good, seal: seal({ erased: [1] }) }],
    ['partial', { ...good, seal: seal({ masked: [1] }), kept: 2 }],
    ['example', { ...good, demo: true, seal: seal({ withheld: [1] }) }],
    ['altered', { ...good, faults: altered, demo: true }],
    ['altered', { ...good, seal: null }],
    ['unreadable', { ...good, faults: [...altered, { code: 'zip/comment' } satisfies Fault] }],
  ])('%s', (verdict, file) => expect(verdictOf(file)).toBe(verdict));
});

describe('isKept', () => {
  it.each([
    [{ kind: 'note', source: 'user' }, true],
    [{ kind: 'note' }, true],
    [{}, false],
    [{ kind: 'note', at: 'x' }, false],
  ])('of %j is %s', (claims, kept) => expect(isKept(claims)).toBe(kept));
});
