/** Facts about windows: which failures of a tab are told together. */
import { describe, expect, test } from 'vitest';
import type { PendingRow } from '#recorder/ports/pending-row.ts';
import { joinWindow, openWindow } from '#recorder/units.ts';

const AT = Date.UTC(2026, 10, 24, 8, 30);
const at = new Date(AT).toISOString();

function opener(
  route: string,
  witness: 'page' | 'network',
  patch: Partial<PendingRow> = {},
): PendingRow {
  return {
    id: `row-${witness}`,
    group: `row-${witness}`,
    stay: 'stay',
    tab: 7,
    due: AT + joinWindow,
    at: AT,
    person: 'person',
    claims: {
      kind: 'incident',
      at,
      source: 'auto',
      page: { host: 'h', path: '/', route, title: '', lang: '', kind: 'other' },
      witnesses:
        witness === 'page'
          ? { page: at, network: null }
          : { page: null, network: { at, status: 500 } },
    },
    ...patch,
  };
}

const look = { tab: 7, at: AT + 1_400 };

describe('a window of a tab', () => {
  test.each([
    { opened: 'network', by: 'page', routes: ['', '/'], joins: true },
    { opened: 'page', by: 'network', routes: ['/a', '/b'], joins: true },
    { opened: 'network', by: 'network', routes: ['/a', '/b'], joins: false },
    { opened: 'network', by: 'network', routes: ['/a', '/a'], joins: true },
  ] as const)(
    'opened by the $opened on $routes.0 takes the $by on $routes.1: $joins',
    ({ opened, by, routes, joins }) => {
      const row = opener(routes[0], opened);
      const found = openWindow([row], { ...look, route: routes[1], witness: by });
      expect(found).toBe(joins ? row : undefined);
    },
  );

  test('of the same route goes before a later one of another', () => {
    const same = opener('/a', 'network', { id: 'same', group: 'same' });
    const other = opener('/b', 'network', { id: 'other', group: 'other' });
    expect(openWindow([same, other], { ...look, route: '/a', witness: 'page' })).toBe(same);
  });

  test.each([
    { told: 'seen within it, told after its end', at: AT + joinWindow - 1, joins: true },
    { told: 'seen just before the first', at: AT - 900, joins: true },
    { told: 'seen after its end', at: AT + joinWindow, joins: false },
  ])('takes what was $told: $joins', ({ at: seenAt, joins }) => {
    const row = opener('/a', 'network');
    const found = openWindow([row], { tab: 7, at: seenAt, route: '/a', witness: 'page' });
    expect(found).toBe(joins ? row : undefined);
  });

  test.each([
    { why: 'another tab', patch: { tab: 8 } },
    { why: 'closed by leaving', patch: { due: 0 } },
    { why: 'over 5 s old', patch: { at: AT - joinWindow } },
    { why: 'a set of repeats', patch: { repeatOf: { kid: 'k', seq: 1 } } },
    { why: 'a row that joined', patch: { group: 'first' } },
  ])('is none: $why', ({ patch }) => {
    const row = opener('/a', 'network', patch);
    expect(openWindow([row], { ...look, route: '/a', witness: 'page' })).toBeUndefined();
  });
});
