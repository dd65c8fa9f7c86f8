import { describe, expect, it } from 'vitest';
import { judgeClaims } from '#core/entry/judge-claims.ts';

describe('judgeClaims', () => {
  it('keeps unknown claims, and unknown kinds only raw', () => {
    const { claims, raw, wrong } = judgeClaims({ kind: 'dream', weather: 'grey' });
    expect([claims, raw, wrong]).toEqual([
      { weather: 'grey' },
      { kind: 'dream', weather: 'grey' },
      [],
    ]);
  });

  it.each([
    ['at', '2026-11-03'],
    ['at', '2026-02-31T00:00:00.000Z'],
    ['kept', 7],
    ['kind', 7],
    ['codes', []],
    ['shot', { sha256: 'AB' }],
    ['refers', { seq: -1, why: 'shot' }],
  ])('counts nothing by a %s of %j, and keeps it raw', (name, value) => {
    const { claims, raw, wrong } = judgeClaims({ [name]: value });
    expect([claims, raw, wrong]).toEqual([{}, { [name]: value }, [name]]);
  });
});
