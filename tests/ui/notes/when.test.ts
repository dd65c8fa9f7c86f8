import { describe, expect, test } from 'vitest';
import { readWhen } from '#ui/notes/when.ts';
import { readConsequence } from '#ui/notes/read-consequence.ts';

/** 17 November 2026, 14:10 in Paris. */
const now = Date.parse('2026-11-17T13:10:00Z');

describe('when it happened', () => {
  test('now is not declared, whatever was typed before', () => {
    expect(readWhen({ past: false, day: '01/01/2020', hour: '' }, now)).toEqual({
      ok: true,
      value: {},
    });
  });

  test.each([
    ['12/11/2026', '', { from: '2026-11-12', precision: 'day' }],
    ['12/11/2026', '10 h 30', { from: '2026-11-12T10:30', precision: 'minute' }],
    ['17/11/2026', '14h10', { from: '2026-11-17T14:10', precision: 'minute' }],
    ['12 novembre 2026', '9:05', { from: '2026-11-12T09:05', precision: 'minute' }],
    ['12/11/2026', '9 h', { from: '2026-11-12T09:00', precision: 'minute' }],
  ])('%s %s is local to Paris, without offset', (day, hour, happened) => {
    expect(readWhen({ past: true, day, hour }, now)).toEqual({ ok: true, value: { happened } });
  });

  test.each([
    ['31/02/2026', '', 'day'],
    ['', '10 h', 'day'],
    ['12/11/2026', '25 h', 'hour'],
    ['12/11/2026', '10 h 75', 'hour'],
    ['18/11/2026', '', 'future'],
    ['17/11/2026', '14 h 11', 'future'],
  ])('%s %s is refused: %s', (day, hour, error) => {
    expect(readWhen({ past: true, day, hour }, now)).toEqual({ ok: false, error });
  });
});

describe('a consequence', () => {
  const told = { code: 'K4', since: '02/11/2026', still: true, until: '', amount: '' } as const;

  test('that goes on has no end; its amount is a number', () => {
    expect(readConsequence({ ...told, amount: '1 042,50 €' }, '2026-11-17')).toEqual({
      ok: true,
      value: { code: 'K4', since: '2026-11-02', amount: 1042.5 },
    });
  });

  test('that ended says when', () => {
    expect(
      readConsequence({ ...told, still: false, until: '10/11/2026' }, '2026-11-17'),
    ).toMatchObject({ ok: true, value: { until: '2026-11-10' } });
  });

  test('that is about to happen lies ahead, and says so', () => {
    expect(readConsequence({ ...told, code: 'K16', since: '30/11/2026' }, '2026-11-17')).toEqual({
      ok: true,
      value: { code: 'K16', since: '2026-11-30', imminent: true },
    });
  });

  test.each([
    [{ code: null }, 'code'],
    [{ since: 'hier' }, 'since'],
    [{ since: '18/11/2026' }, 'since-future'],
    [{ still: false }, 'until'],
    [{ still: false, until: '01/11/2026' }, 'until-before'],
  ])('%j is refused: %s', (part, error) => {
    expect(readConsequence({ ...told, ...part }, '2026-11-17')).toEqual({ ok: false, error });
  });
});
