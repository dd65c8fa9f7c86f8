import { describe, expect, test } from 'vitest';
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import type { Row } from '#core/entry/row.ts';
import { account, etudiant, outage, purpose, row, step, tooEarly } from './made-rows.ts';

const outcomes = (rows: Row[]) => attemptsOf(rows).map((attempt) => attempt.outcome);
const prevented = (rows: Row[]) =>
  attemptsOf(rows).filter((attempt) => attempt.outcome === 'prevented');

describe('one attempt is one procedure in one stay', () => {
  test('whatever the number of tries', () => {
    const first = outage('2026-11-17T13:05:02.000Z', { ...etudiant, seq: 900 });
    const rows = [
      step('2026-11-17T13:00:00.000Z', 3),
      first,
      row('2026-11-17T13:06:00.000Z', {
        kind: 'incident',
        codes: ['A1'],
        ...etudiant,
        refers: { seq: 900, why: 'repeat' },
        count: 2,
        until: '2026-11-17T13:21:40.000Z',
      }),
    ];
    expect(attemptsOf(rows)).toMatchObject([
      {
        outcome: 'prevented',
        procedure: 'sejour/etudiant',
        at: '2026-11-17T13:05:02.000Z',
        day: '2026-11-17',
        week: '2026-W47',
        until: '2026-11-17T13:21:40.000Z',
        tries: 3,
        shown: { kid: 'k1', seq: 900 },
      },
    ]);
  });

  test('and the triage, or a log-in page that fails between, is part of it', () => {
    const rows = [
      outage('2026-11-17T12:00:00.000Z', { pageKind: 'login' }),
      row('2026-11-17T12:58:00.000Z', { kind: 'visit', pageKind: 'triage', procedure: 'sejour' }),
      step('2026-11-17T13:00:00.000Z', 3),
      outage('2026-11-17T13:05:00.000Z', { pageKind: 'sso-error' }),
    ];
    expect(attemptsOf(rows)).toMatchObject([
      { procedure: 'sejour/etudiant', outcome: 'prevented', tries: 2 },
    ]);
    expect(accessFailuresOf(rows)).toEqual([]);
  });

  test('two procedures are two attempts', () => {
    const rows = [
      tooEarly('2026-11-03T08:00:00.000Z'),
      outage('2026-11-03T08:10:00.000Z', { procedure: 'changement' }),
    ];
    expect(outcomes(rows)).toEqual(['prevented', 'prevented']);
  });

  test('and what fails on Mon compte beside it is none', () => {
    const rows = [
      step('2026-11-17T13:00:00.000Z', 3),
      outage('2026-11-17T13:05:00.000Z', { pageKind: 'account' }),
    ];
    expect(attemptsOf(rows)).toMatchObject([
      { procedure: 'sejour/etudiant', outcome: 'open', tries: 0 },
    ]);
  });

  test('reading Mon compte or an introduction is a visit', () => {
    const rows = [
      account('2026-11-03T08:00:00.000Z', 'Instruction en cours'),
      row('2026-11-03T08:01:00.000Z', { kind: 'visit', pageKind: 'form-intro', ...etudiant }),
      row('2026-11-03T08:02:00.000Z', {
        kind: 'visit',
        pageKind: 'form-confirmation',
        ...etudiant,
      }),
    ];
    expect(attemptsOf(rows)).toEqual([]);
  });
});

describe('the outcome', () => {
  const at = (minute: number) => `2026-11-17T13:${String(minute).padStart(2, '0')}:00.000Z`;
  const failed = (minute: number, members: Partial<Row> = {}) =>
    outage(at(minute), {
      ...etudiant,
      pageKind: 'form-step',
      step: { number: 3, name: '' },
      ...members,
    });
  const sent = (minute: number) =>
    row(at(minute), { kind: 'submission', pageKind: 'form-confirmation', ...etudiant });

  test.each<[string, Row[], string]>([
    ['is done with a confirmation, whatever failed before', [failed(1), sent(2)], 'done'],
    ['is prevented when the last thing is an outage', [step(at(0), 3), failed(1)], 'prevented'],
    ['is open when a later step came', [failed(1), step(at(2), 4)], 'open'],
    ['is prevented when the same step came again', [failed(1), step(at(2), 3)], 'prevented'],
    ['is prevented when the form began again', [failed(1), step(at(2), 1)], 'prevented'],
    [
      'is prevented by an upload refused',
      [step(at(0), 3), failed(1, { codes: ['B6'] })],
      'prevented',
    ],
    ['is open with nothing but steps', [step(at(0), 1), step(at(1), 2)], 'open'],
    ['is open when only a field was wrong', [step(at(0), 3), failed(1, { codes: ['B5'] })], 'open'],
    ['is open when only the session ended', [step(at(0), 3), failed(1, { codes: ['A3'] })], 'open'],
    [
      'is prevented when the session ended after an outage',
      [failed(1), failed(2, { codes: ['A3'] })],
      'prevented',
    ],
    [
      'is open when a field message shows that the page worked again',
      [failed(1), failed(2, { codes: ['B5'] })],
      'open',
    ],
    [
      'is given up when Abandonner was clicked',
      [step(at(0), 3), step(at(1), 3, { action: 'Abandonner' })],
      'given-up',
    ],
  ])('%s', (_, rows, outcome) => {
    expect(outcomes(rows)).toEqual([outcome]);
  });

  test('is given up when the person says so', () => {
    const rows = [
      failed(1),
      row(at(30), {
        kind: 'fact',
        source: 'user',
        stay: 'later',
        fact: { name: 'outcome', value: 'given-up' },
        refers: { seq: 901, why: 'stay' },
      }),
      step(at(0), 3, { seq: 901 }),
    ];
    expect(outcomes(rows)).toEqual(['given-up']);
  });

  test.each<['confirmed' | 'refused', string, string]>([
    ['confirmed', 'B5', 'prevented'],
    ['confirmed', 'A3', 'prevented'],
    ['refused', 'A1', 'open'],
  ])('follows an incident that the person %s (%s)', (value, code, outcome) => {
    const rows = [
      step(at(0), 3),
      failed(1, { codes: [code], seq: 902 }),
      row(at(5), { kind: 'answer', source: 'user', answer: { to: 902, value } }),
    ];
    expect(outcomes(rows)).toEqual([outcome]);
  });

  test('is prevented by a greyed option, once the person says that it is their title', () => {
    const triage = row(at(0), {
      kind: 'visit',
      pageKind: 'triage',
      procedure: 'sejour',
      options: ['Salarié'],
      seq: 903,
    });
    expect(attemptsOf([triage])).toEqual([]);
    const answer = row(at(1), {
      kind: 'answer',
      source: 'user',
      answer: { to: 903, value: 'confirmed', code: 'B1', option: 'Salarié' },
    });
    expect(attemptsOf([triage, answer])).toMatchObject([
      { outcome: 'prevented', codes: ['B1'], tries: 1 },
    ]);
  });

  test('forgets what the person erased', () => {
    expect(attemptsOf([failed(1, { erased: true })])).toEqual([]);
  });

  test('takes what is said of a repeat for what is said of its first', () => {
    const first = tooEarly('2026-11-17T13:00:00.000Z');
    const again = tooEarly('2026-11-17T13:02:00.000Z', {
      refers: { seq: first.seq, why: 'repeat' },
    });
    const answer = row('2026-11-17T13:03:00.000Z', {
      kind: 'answer',
      source: 'user',
      answer: { to: again.seq, value: 'refused' },
    });
    expect(attemptsOf([first, again])).toHaveLength(1);
    expect(attemptsOf([first, again, answer])).toEqual([]);
  });

  test('reads an answer in its own journal only', () => {
    const rows = [
      failed(1, { kid: 'k1', seq: 5 }),
      row(at(5), {
        kind: 'answer',
        source: 'user',
        kid: 'k2',
        answer: { to: 5, value: 'refused' },
      }),
    ];
    expect(outcomes(rows)).toEqual(['prevented']);
  });
});

describe('a later confirmation', () => {
  const sent = (day: string, members: Partial<Row> = {}) =>
    row(`${day}T10:00:00.000Z`, {
      kind: 'submission',
      pageKind: 'form-confirmation',
      ...etudiant,
      ...members,
    });

  test('closes what was prevented of its procedure, and of the triage that leads to it', () => {
    const rows = [
      tooEarly('2026-11-03T07:26:12.000Z'),
      outage('2026-11-06T08:00:00.000Z', etudiant),
      sent('2026-11-20'),
    ];
    expect(attemptsOf(rows).map((one) => one.closed)).toEqual([true, true, false]);
  });

  test('leaves another procedure, and what came after, open', () => {
    const rows = [
      outage('2026-11-03T08:00:00.000Z', { procedure: 'sejour/visiteur' }),
      sent('2026-11-20'),
      outage('2026-11-22T08:00:00.000Z', etudiant),
    ];
    expect(attemptsOf(rows).map((one) => one.closed)).toEqual([false, false, false]);
  });

  test('no to a proposed refusal leaves the outage that the network saw with it', () => {
    const met = tooEarly('2026-11-03T08:00:00.000Z', { codes: ['B4', 'A1'] });
    const no = row('2026-11-03T08:01:00.000Z', {
      kind: 'answer',
      source: 'user',
      answer: { to: met.seq, value: 'refused', code: 'B4' },
    });
    expect(attemptsOf([met, no])).toMatchObject([{ outcome: 'prevented', codes: ['A1'] }]);
  });

  test('closes by purpose where only that is known', () => {
    const rows = [
      outage('2026-11-03T08:00:00.000Z', { pageKind: 'login' }),
      purpose('2026-11-03T08:01:00.000Z', 'renew', '2026-11-03'),
      outage('2026-11-04T08:00:00.000Z', { pageKind: 'login' }),
      purpose('2026-11-04T08:01:00.000Z', 'change', '2026-11-04'),
      sent('2026-11-20'),
      purpose('2026-11-20T10:01:00.000Z', 'renew', '2026-11-20'),
    ];
    expect(prevented(rows).map((one) => one.closed)).toEqual([true, false]);
  });
});
