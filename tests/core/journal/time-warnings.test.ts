/** docs/format.md §7.8: what clocks say against one another. */
import { describe, expect, it } from 'vitest';
import { judgeClaims } from '#core/entry/judge-claims.ts';
import { timeWarnings } from '#core/journal/time-warnings.ts';

const start = Date.UTC(2026, 10, 3, 12);
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();
type Raw = Record<string, unknown>;

const told = (...entries: Raw[]) =>
  timeWarnings(entries.map((raw, seq) => ({ seq, ...judgeClaims(raw) }))).map(
    ({ code, seq }) => `${code} ${seq}`,
  );
const boot = (wall: number, uptime: number, more: Raw = {}) => ({
  at: at(wall),
  clock: { boot: 'b', uptime: uptime * 1000 },
  ...more,
});
const skew = (seconds: number, margin = 0) => ({
  clock: { boot: 'b', uptime: 0, skew: seconds * 1000, margin },
});

describe('clocks', () => {
  it.each<[string, Raw[], string[]]>([
    ['that go together', [boot(0, 5), boot(100, 105)], []],
    ['of a machine that slept', [boot(0, 5), boot(9_000, 105)], []],
    ['put back within a boot', [boot(0, 5), boot(60, 105)], ['time/put-back 1']],
    ['put back, another boot', [boot(0, 5), { ...boot(60, 105), clock: skew(0).clock }], []],
    ['of a repeat', [boot(0, 5), boot(60, 105, { count: 3 })], []],
    ['a minute from the server', [skew(60)], []],
    ['more than a minute from it', [skew(-61)], ['time/skew 0']],
    ['within their margin', [skew(61, 2_000)], []],
    ['whose skew changed', [skew(50), skew(-50)], ['time/skew-changed 1']],
    ['in Paris', [{ zone: { name: 'Europe/Paris', offset: 60 } }], []],
    [
      'elsewhere, once told',
      [
        { zone: { name: 'Asia/Kabul', offset: 270 } },
        { zone: { name: 'Asia/Kabul', offset: 270 } },
      ],
      ['time/zone 0'],
    ],
  ])('%s', (_fact, entries, codes) => {
    expect(told(...entries)).toEqual(codes);
  });
});
