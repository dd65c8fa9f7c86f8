import { describe, expect, test } from 'vitest';
import { dayStrip } from '#core/situation/day-strip.ts';
import { weekStrip } from '#core/situation/week-strip.ts';
import type { Waiting } from '#core/situation/waiting.ts';

const on = (...days: string[]) => days.map((day) => ({ day }));

describe('the week strip', () => {
  test('has a column a week, notches up, contacts down', () => {
    const columns = weekStrip({
      attempts: on('2026-11-03', '2026-11-06', '2026-11-17'),
      access: on('2026-11-17'),
      contacts: [{ day: '2026-11-12', channel: 'message' }],
      today: '2026-11-19',
      from: '2026-10-19',
      until: '2026-12-14',
    });
    expect(columns).toHaveLength(9);
    expect(columns[2]).toMatchObject({
      monday: '2026-11-02',
      notches: 2,
      hollow: 0,
      month: '2026-11',
      current: false,
    });
    expect(columns[3]).toMatchObject({ contacts: ['message'], month: null });
    expect(columns[4]).toMatchObject({ notches: 1, hollow: 1, current: true, future: false });
    expect(columns[5]).toMatchObject({ future: true });
  });

  test('folds runs of empty weeks over fourteen', () => {
    const columns = weekStrip({
      attempts: on('2026-06-02', '2026-11-17'),
      access: [],
      contacts: [],
      today: '2026-11-24',
      until: '2026-11-24',
    });
    expect(columns.map((one) => (one.kind === 'fold' ? `… ${one.weeks}` : one.monday))).toEqual([
      '2026-06-01',
      '… 23',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  test('folds nothing in fourteen', () => {
    const columns = weekStrip({
      attempts: on('2026-08-18', '2026-11-17'),
      access: [],
      contacts: [],
      today: '2026-11-24',
    });
    expect(columns).toHaveLength(14);
    expect(columns.every((one) => one.kind === 'week')).toBe(true);
  });

  test('is empty without a date, and crosses the new year', () => {
    expect(
      weekStrip({ attempts: [{ day: null }], access: [], contacts: [], today: '2026-11-24' }),
    ).toEqual([]);
    const columns = weekStrip({
      attempts: on('2026-12-31', '2027-01-04'),
      access: [],
      contacts: [],
      today: '2027-01-05',
    });
    expect(columns).toMatchObject([
      { week: '2026-W53', month: '2026-12' },
      { week: '2027-W01', month: '2027-01' },
    ]);
  });
});

describe('the day strip', () => {
  const waiting: Waiting = {
    name: 'waiting',
    procedure: null,
    filedAt: '2026-09-07',
    label: 'Instruction en cours',
    papers: {
      permitTitle: null,
      permitUntil: '2026-11-08',
      attestationFrom: '2026-11-14',
      attestationUntil: '2026-12-15',
    },
    without: [],
    datesSeen: [{ day: '2026-09-21', kid: 'k', seq: 1, at: '', label: null }],
    reminders: [{ kid: 'k', seq: 2, at: '', day: '2026-11-10', channel: 'phone' }],
    unknownDates: false,
  };

  test('draws covered, slot, covered, coming, slot', () => {
    const strip = dayStrip(waiting, '2026-11-24');
    expect(strip?.segments).toMatchObject([
      {
        kind: 'covered',
        paper: 'permit',
        from: '2026-09-07',
        until: '2026-11-08',
        offset: 0,
        days: 63,
      },
      { kind: 'slot', from: '2026-11-09', until: '2026-11-13', days: 5 },
      { kind: 'covered', paper: 'prolongation', from: '2026-11-14', until: '2026-11-24' },
      { kind: 'coming', paper: 'prolongation', from: '2026-11-25', until: '2026-12-15' },
      { kind: 'slot', from: '2026-12-16', until: '2026-12-20' },
    ]);
    expect(strip).toMatchObject({
      from: '2026-09-07',
      until: '2026-12-20',
      days: 105,
      today: 78,
      filed: { offset: 0 },
    });
    expect(strip?.ticks).toEqual([{ day: '2026-09-21', offset: 14 }]);
    expect(strip?.reminders).toEqual([{ day: '2026-11-10', offset: 64, channel: 'phone' }]);
    expect(strip?.mondays.filter((one) => one.month).map((one) => one.month)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
    expect(strip?.mondays.filter((one) => one.current)).toMatchObject([{ day: '2026-11-23' }]);
  });

  test('segments follow one another and stay inside the strip', () => {
    const strip = dayStrip(
      { ...waiting, papers: { ...waiting.papers, permitUntil: '2026-11-20' } },
      '2026-11-24',
    );
    const segments = strip?.segments ?? [];
    expect(
      segments
        .slice(1)
        .every(
          (one, index) =>
            one.offset === (segments[index]?.offset ?? 0) + (segments[index]?.days ?? 0),
        ),
    ).toBe(true);
  });

  test('has no band when nobody said a date', () => {
    const unknown = {
      permitTitle: null,
      permitUntil: null,
      attestationFrom: null,
      attestationUntil: null,
    };
    expect(dayStrip({ ...waiting, papers: unknown }, '2026-11-24')?.segments).toEqual([]);
    expect(
      dayStrip(
        { ...waiting, papers: unknown, filedAt: null, datesSeen: [], reminders: [] },
        '2026-11-24',
      ),
    ).toBeNull();
  });
});
