/** The list: groups by when the next action is due, the nearest date first, and who has been silent for a year. */
import { describe, expect, it } from 'vitest';
import { daysLeft, findCases, groupCases, overdueCases } from '#casework/cases/case-list.ts';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { madeCase, today } from './made-case.ts';

const due = (alias: string, on: string | null, day?: string): CaseRecord =>
  madeCase(alias, {
    next: { what: 'Appeler', on },
    nearest: day === undefined ? null : { what: 'permit', day },
  });

describe('groups', () => {
  // 17 November 2026 is a Tuesday: its week ends on Sunday the 22nd.
  it.each([
    ['2026-11-02', 'today'],
    ['2026-11-17', 'today'],
    ['2026-11-18', 'week'],
    ['2026-11-22', 'week'],
    ['2026-11-23', 'later'],
    [null, 'undated'],
  ])('put an action for %s under %s', (on, group) => {
    expect(groupCases([due('A', on)], today).map((one) => one.group)).toEqual([group]);
  });

  it('stand in order, and none is empty', () => {
    const cases = [madeCase('N'), due('L', '2027-01-04'), due('T', today)];
    expect(groupCases(cases, today).map(({ group }) => group)).toEqual(['today', 'later', 'none']);
  });

  it('hold the nearest date first, then those without, by alias', () => {
    const cases = [
      due('D', today),
      due('É', today),
      due('B', today, '2026-12-17'),
      due('A', today, '2026-11-24'),
      due('C', today),
    ];
    const [group] = groupCases(cases, today);
    expect(group?.cases.map(({ alias }) => alias)).toEqual(['A', 'B', 'C', 'D', 'É']);
  });
});

describe('looking for an alias', () => {
  it.each(['éxemple a', 'EXEMPLE A', ' exemple a '])('finds it by %j', (typed) => {
    const cases = [madeCase('Exemple A.'), madeCase('Exemple B.')];
    expect(findCases(cases, typed).map(({ alias }) => alias)).toEqual(['Exemple A.']);
  });
});

describe('retention', () => {
  it('is reminded of the day after it has passed, not before', () => {
    const kept = [madeCase('A', { keptUntil: '2026-11-16' }), madeCase('B', { keptUntil: today })];
    expect(overdueCases(kept, today).map(({ alias }) => alias)).toEqual(['A']);
  });
});

describe('days left', () => {
  it.each([
    ['2026-11-24', 7],
    ['2026-11-17', 0],
    ['2026-11-10', -7],
  ])('to %s are %d', (day, days) => {
    expect(daysLeft({ nearest: { what: 'permit', day } }, today)).toBe(days);
  });
});
