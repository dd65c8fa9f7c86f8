import { describe, expect, test } from 'vitest';
import { insideWindow, windowFor } from '#law/window-for.ts';

const today = '2026-11-19';
const renewal = { procedure: 'sejour/etudiant', purpose: null };
const shown = (title: string | null, until: string | null, attempts = [renewal]) =>
  windowFor({ permit: { title, until }, attempts, today });

describe('the window beside the attempts', () => {
  test('is that of the title', () => {
    expect(shown('Étudiant', '2027-02-15')).toEqual({
      from: '2026-10-18',
      until: '2026-12-17',
      near: true,
      stale: false,
    });
  });

  test.each([
    ['nobody said when a title ends (the first card of a protected person)', null, null],
    ['what ends is an attestation', 'Attestation de prolongation', '2027-02-15'],
    ['the card is a long-term EU one', 'Résident de longue durée-UE', '2027-02-15'],
  ])('is none where %s', (_why, title, until) => {
    expect(shown(title, until)).toBeNull();
  });

  test('is none where every attempt was for something else', () => {
    const other = [
      { procedure: 'changement', purpose: null },
      { procedure: null, purpose: 'change' as const },
    ];
    expect(
      windowFor({ permit: { title: null, until: '2027-02-15' }, attempts: other, today }),
    ).toBeNull();
    expect(
      windowFor({
        permit: { title: null, until: '2027-02-15' },
        attempts: [...other, renewal],
        today,
      }),
    ).not.toBeNull();
  });

  test('is not drawn years ahead nor long after', () => {
    expect(shown(null, '2030-02-15')?.near).toBe(false);
    expect(shown(null, '2025-02-15')?.near).toBe(false);
  });

  test('says so when its rule was not read for a year', () => {
    const late = windowFor({
      permit: { title: null, until: '2028-02-15' },
      attempts: [renewal],
      today: '2027-11-25',
    });
    expect(late?.stale).toBe(true);
  });

  test('counts its first and its last day', () => {
    const days = ['2026-10-17', '2026-10-18', '2026-12-17', '2026-12-18', null];
    const window = { from: '2026-10-18', until: '2026-12-17' };
    expect(
      insideWindow(
        window,
        days.map((day) => ({ day })),
      ),
    ).toBe(2);
  });
});
