import { describe, expect, test } from 'vitest';
import { spanBracket } from '#core/situation/span-bracket.ts';
import { weekStrip } from '#core/situation/week-strip.ts';

const strip = (from: string, until: string, attempts: string[] = []) =>
  weekStrip({
    attempts: attempts.map((day) => ({ day })),
    access: [],
    contacts: [],
    today: '2026-11-19',
    from,
    until,
  });

describe('the bracket under the weeks', () => {
  test('begins and ends inside its first and last week', () => {
    // Sunday 18 October to Thursday 17 December 2026, ten columns from 12 October.
    const bracket = spanBracket(strip('2026-10-18', '2026-12-17'), {
      from: '2026-10-18',
      until: '2026-12-17',
    });
    expect(bracket?.start).toBeCloseTo(6 / 7 / 10);
    expect(bracket?.end).toBeCloseTo((9 + 4 / 7) / 10);
    expect(bracket).toMatchObject({ openStart: false, openEnd: false });
  });

  test('reaches the edge of a strip that is shorter, and says that it goes on', () => {
    const bracket = spanBracket(strip('2026-11-02', '2026-11-29'), {
      from: '2026-10-18',
      until: '2026-12-17',
    });
    expect(bracket).toEqual({ start: 0, end: 1, openStart: true, openEnd: true });
  });

  test('keeps its days in order where empty weeks are folded', () => {
    const columns = strip('2026-06-01', '2026-12-20', ['2026-06-02', '2026-11-17']);
    const bracket = spanBracket(columns, { from: '2026-10-18', until: '2026-12-17' });
    expect(columns.some((one) => one.kind === 'fold')).toBe(true);
    expect(bracket !== null && bracket.start > 0 && bracket.start < bracket.end).toBe(true);
  });

  test('is none outside the strip, nor without a strip', () => {
    const span = { from: '2027-03-01', until: '2027-04-30' };
    expect(spanBracket(strip('2026-11-02', '2026-11-29'), span)).toBeNull();
    expect(spanBracket([], span)).toBeNull();
  });
});
