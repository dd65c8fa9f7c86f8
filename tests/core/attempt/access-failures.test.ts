import { describe, expect, test } from 'vitest';
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import type { Row } from '#core/entry/row.ts';
import { account, outage, purpose, row } from './made-rows.ts';

const prevented = (rows: Row[]) =>
  attemptsOf(rows).filter((attempt) => attempt.outcome === 'prevented');

describe('a stay that met only an outage', () => {
  const door = (at: string) => outage(at, { pageKind: 'login' });

  test('is an access failure while nobody says what was wanted', () => {
    const rows = [door('2026-11-17T13:00:00.000Z')];
    expect(attemptsOf(rows)).toEqual([]);
    expect(accessFailuresOf(rows)).toMatchObject([
      { unknown: true, day: '2026-11-17', week: '2026-W47' },
    ]);
  });

  test('is an attempt of what the person says', () => {
    const rows = [
      door('2026-11-17T13:00:00.000Z'),
      purpose('2026-11-18T09:00:00.000Z', 'renew', '2026-11-17'),
    ];
    expect(attemptsOf(rows)).toMatchObject([
      { purpose: 'renew', procedure: null, outcome: 'prevented' },
    ]);
    expect(accessFailuresOf(rows)).toEqual([]);
  });

  test('is an access failure for who wanted to look', () => {
    const rows = [
      door('2026-11-17T13:00:00.000Z'),
      purpose('2026-11-17T13:01:00.000Z', 'view', '2026-11-17'),
    ];
    expect(attemptsOf(rows)).toEqual([]);
    expect(accessFailuresOf(rows)).toMatchObject([{ unknown: false }]);
  });

  test('follows the last word of the person', () => {
    const rows = [
      door('2026-11-17T13:00:00.000Z'),
      purpose('2026-11-17T13:01:00.000Z', 'view', '2026-11-17'),
      purpose('2026-11-19T13:01:00.000Z', 'change', '2026-11-17'),
    ];
    expect(prevented(rows)).toMatchObject([{ purpose: 'change' }]);
  });

  test('is nothing once the person got in', () => {
    const rows = [
      door('2026-11-17T13:00:00.000Z'),
      account('2026-11-17T13:09:00.000Z', 'Instruction en cours'),
    ];
    expect(accessFailuresOf(rows)).toEqual([]);
  });

  test('is an attempt where a rule refused, even if the address names no procedure', () => {
    const rows = [row('2026-11-17T13:00:00.000Z', { kind: 'incident', codes: ['B2'] })];
    expect(attemptsOf(rows)).toMatchObject([{ procedure: null, outcome: 'prevented' }]);
    expect(accessFailuresOf(rows)).toEqual([]);
  });

  test('a log-in loop is one; a session that ends on Mon compte is none', () => {
    const loop = row('2026-11-17T13:00:00.000Z', {
      kind: 'incident',
      codes: ['A3'],
      pageKind: 'sso-login',
    });
    const end = row('2026-11-18T13:00:00.000Z', {
      kind: 'incident',
      codes: ['A3'],
      pageKind: 'account',
    });
    expect(accessFailuresOf([loop, end])).toMatchObject([{ day: '2026-11-17' }]);
    expect(
      prevented([loop, purpose('2026-11-17T13:01:00.000Z', 'file', '2026-11-17')]),
    ).toHaveLength(1);
  });
});
