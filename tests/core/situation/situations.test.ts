import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import { nearestDate } from '#core/situation/nearest-date.ts';
import { isUnderWay } from '#core/situation/request-seen.ts';
import { situationsOf } from '#core/situation/situations.ts';
import { daysWithout, type Waiting } from '#core/situation/waiting.ts';
import type { Silence } from '#core/situation/silence.ts';
import type { Row } from '#core/entry/row.ts';
import { account, etudiant, fact, outage, row, tooEarly } from '../attempt/made-rows.ts';

const today = '2026-11-24';
const cannotAct = (rows: Row[]): CannotAct | undefined =>
  situationsOf({ rows, today }).find((one) => one.name === 'cannot-act');
const waiting = (rows: Row[], day = today): Waiting | undefined =>
  situationsOf({ rows, today: day }).find((one) => one.name === 'waiting');

const contact = (at: string, channel: string) =>
  row(at, { kind: 'contact', source: 'user', contact: { channel, answered: false } });

/** Picture 14: filed on 7 September, title to 8 November, attestation from 14 November to 15 December. */
const amina: Row[] = [
  fact('2026-09-07T10:00:00.000Z', 'request.filed', '2026-09-07'),
  ...[
    '2026-09-21',
    '2026-10-05',
    '2026-10-20',
    '2026-11-04',
    '2026-11-09',
    '2026-11-10',
    '2026-11-12',
  ].map((day) => account(`${day}T18:00:00.000Z`, 'Instruction en cours')),
  account('2026-11-14T06:55:00.000Z', 'Instruction en cours', [
    'Attestation_prolongation_instruction_14-11-2026.pdf',
  ]),
  ...['2026-11-19', '2026-11-24'].map((day) =>
    account(`${day}T17:00:00.000Z`, 'Instruction en cours', [
      'Attestation_prolongation_instruction_14-11-2026.pdf',
    ]),
  ),
  contact('2026-11-10T09:30:00.000Z', 'phone'),
  contact('2026-11-20T08:15:00.000Z', 'message'),
  fact('2026-11-14T07:00:00.000Z', 'permit.expiry', '2026-11-08'),
  fact('2026-11-14T07:01:00.000Z', 'prolongation.from', '2026-11-14'),
  fact('2026-11-14T07:02:00.000Z', 'prolongation.until', '2026-12-15'),
];

describe('cannot act', () => {
  test('holds with its figures, dates and reminders', () => {
    const rows = [
      tooEarly('2026-11-03T07:26:12.000Z'),
      tooEarly('2026-11-06T17:42:10.000Z'),
      outage('2026-11-17T13:05:02.000Z', etudiant),
      contact('2026-11-18T09:30:00.000Z', 'phone'),
    ];
    expect(cannotAct(rows)).toMatchObject({
      figures: { number: 3, days: 3, weeks: 2, longestInterval: 11 },
      access: { figures: { number: 0 } },
      reminders: [{ channel: 'phone', day: '2026-11-18' }],
    });
  });

  test('ends with a confirmation of that procedure', () => {
    const rows = [
      outage('2026-11-03T08:00:00.000Z', etudiant),
      row('2026-11-20T10:00:00.000Z', { kind: 'submission', ...etudiant }),
    ];
    expect(cannotAct(rows)).toBeUndefined();
  });

  test('holds on access alone until the person got in again', () => {
    const shut = outage('2026-11-17T13:05:02.000Z', { pageKind: 'login' });
    expect(cannotAct([shut])).toMatchObject({
      figures: { number: 0 },
      access: { figures: { number: 1, days: 1, weeks: 1 } },
    });
    expect(
      cannotAct([shut, account('2026-11-20T08:00:00.000Z', 'Décision prise')]),
    ).toBeUndefined();
  });

  test('never adds access failures to the attempts', () => {
    const rows = [
      tooEarly('2026-11-03T07:26:12.000Z'),
      outage('2026-11-17T13:05:02.000Z', { pageKind: 'login' }),
    ];
    expect(cannotAct(rows)).toMatchObject({
      figures: { number: 1, weeks: 1 },
      access: { figures: { number: 1 } },
    });
  });

  test('is hidden once the person says that it is not theirs, and shown again', () => {
    const rows = [
      tooEarly('2026-11-03T07:26:12.000Z'),
      fact('2026-11-04T08:00:00.000Z', 'situation', { name: 'cannot-act', mine: false }),
    ];
    expect(cannotAct(rows)).toBeUndefined();
    expect(
      cannotAct([
        ...rows,
        fact('2026-11-05T08:00:00.000Z', 'situation', { name: 'cannot-act', mine: true }),
      ]),
    ).toBeDefined();
  });
});

describe('waiting without paper', () => {
  test('tells the dates of picture 14', () => {
    expect(waiting(amina)).toMatchObject({
      filedAt: '2026-09-07',
      papers: {
        permitUntil: '2026-11-08',
        attestationFrom: '2026-11-14',
        attestationUntil: '2026-12-15',
      },
      without: [{ from: '2026-11-09', until: '2026-11-13', days: 5, open: false }],
      reminders: [{ channel: 'phone' }, { channel: 'message' }],
      unknownDates: false,
    });
    expect(waiting(amina)?.datesSeen.map((one) => one.day)).toEqual([
      '2026-09-21',
      '2026-10-05',
      '2026-10-20',
      '2026-11-04',
      '2026-11-09',
      '2026-11-10',
      '2026-11-12',
      '2026-11-19',
      '2026-11-24',
    ]);
  });

  test('leaves out the day on which a new attestation appeared', () => {
    expect(waiting(amina)?.datesSeen.map((one) => one.day)).not.toContain('2026-11-14');
  });

  test('counts a date once, however often it was looked at', () => {
    const again = account('2026-11-24T19:00:00.000Z', 'Instruction en cours');
    expect(waiting([...amina, again])?.datesSeen).toHaveLength(9);
  });

  test.each([
    ['ended', '2026-11-01', true],
    ['ends in 60 days', '2027-01-23', true],
    ['ends in 61 days', '2027-01-24', false],
  ])('a paper that %s', (_, expiry, holds) => {
    const rows = [
      account('2026-11-20T08:00:00.000Z', 'Instruction en cours'),
      fact('2026-11-20T09:00:00.000Z', 'permit.expiry', expiry),
    ];
    expect(waiting(rows) !== undefined).toBe(holds);
  });

  test('holds with unknown dates, and says so', () => {
    expect(waiting([account('2026-11-20T08:00:00.000Z', 'Instruction en cours')])).toMatchObject({
      unknownDates: true,
      without: [],
    });
  });

  test('takes the date of filing from the words of the portal when nobody gave it', () => {
    const rows = [
      row('2026-11-20T08:00:00.000Z', {
        kind: 'state',
        label: 'Demande envoyée : le 23/10/2026 à 09:57',
        documents: [],
      }),
    ];
    expect(waiting(rows)).toMatchObject({ filedAt: '2026-10-23' });
  });

  test('follows the latest fact of a name, over the journals of the series', () => {
    const rows = [
      account('2026-11-20T08:00:00.000Z', 'Instruction en cours'),
      { ...fact('2026-11-22T09:00:00.000Z', 'permit.expiry', '2026-11-10'), kid: 'k2', seq: 1 },
      fact('2026-11-20T09:00:00.000Z', 'permit.expiry', '2026-11-01'),
    ];
    expect(waiting(rows)?.papers.permitUntil).toBe('2026-11-10');
  });

  test('ends when the portal shows that the request ended, even if its filing was given', () => {
    const rows = [...amina, account('2026-11-24T20:00:00.000Z', 'Décision prise')];
    expect(waiting(rows)).toBeUndefined();
  });

  test('holds for a request filed, before the portal showed any state', () => {
    expect(
      waiting([fact('2026-11-20T09:00:00.000Z', 'request.filed', '2026-11-19')]),
    ).toMatchObject({ filedAt: '2026-11-19' });
  });
});

describe('silence or closure', () => {
  const silence = (rows: Row[]): Silence | undefined =>
    situationsOf({ rows, today }).find((one) => one.name === 'silence');
  const far = fact('2026-09-01T09:00:00.000Z', 'permit.expiry', '2027-06-30');
  const still = [
    account('2026-09-21T18:00:00.000Z', 'Demande envoyée : le 02/06/2026 à 09:57'),
    account('2026-10-01T18:00:00.000Z', 'Instruction en cours'),
    account('2026-11-20T18:00:00.000Z', 'Instruction en cours'),
  ];

  test('tells the filing, the last change and the dates seen unchanged', () => {
    expect(silence([far, ...still])?.requests).toMatchObject([
      {
        how: 'unchanged',
        filedAt: '2026-06-02',
        label: 'Instruction en cours',
        change: { day: '2026-10-01', before: 'Demande envoyée : le 02/06/2026 à 09:57' },
        datesSeen: [{ day: '2026-10-01' }, { day: '2026-11-20' }],
      },
    ]);
  });

  test('tells no date twice: what is waited for without a paper has them', () => {
    const soon = fact('2026-09-01T09:00:00.000Z', 'permit.expiry', '2026-12-30');
    expect(waiting([soon, ...still])).toBeDefined();
    expect(silence([soon, ...still])).toBeUndefined();
  });

  test('stands beside what cannot be done', () => {
    const closed = account('2026-11-21T18:00:00.000Z', 'Classée sans suite');
    const rows = [far, ...still, closed, tooEarly('2026-11-22T07:26:12.000Z')];
    expect(situationsOf({ rows, today }).map(({ name }) => name)).toEqual([
      'cannot-act',
      'silence',
    ]);
    expect(silence(rows)?.requests).toMatchObject([
      { how: 'closed', change: { day: '2026-11-21', before: 'Instruction en cours' } },
    ]);
  });

  test('that the person said is not theirs stays away, until the portal changes something more', () => {
    const denied = fact('2026-11-21T08:00:00.000Z', 'situation', { name: 'silence', mine: false });
    expect(silence([far, ...still, denied])).toBeUndefined();
    const closed = account('2026-11-23T18:00:00.000Z', 'Classée sans suite');
    expect(silence([far, ...still, denied, closed])).toBeDefined();
  });
});

test.each([
  ['Instruction en cours', true],
  ['Demande envoyée : le 23/11/2023 à 09:57', true],
  ['En attente de décision', true],
  ['Décision prise', false],
  ['Titre de séjour disponible', false],
  ['Demande clôturée', false],
  ['ENIGME_42', false],
])('the label %j is under way: %s', (label, going) => {
  expect(isUnderWay({ label })).toBe(going);
});

describe('the nearest date', () => {
  const facts = (permit: string | null, prolongation: string | null) => [
    ...(permit ? [fact('2026-11-01T08:00:00.000Z', 'permit.expiry', permit)] : []),
    ...(prolongation ? [fact('2026-11-01T08:01:00.000Z', 'prolongation.until', prolongation)] : []),
  ];
  test.each([
    ['2026-11-08', '2026-12-15', { what: 'prolongation', date: '2026-12-15', days: 21 }],
    ['2026-11-30', '2026-12-15', { what: 'permit', date: '2026-11-30', days: 6 }],
    ['2026-11-08', '2026-11-20', { what: 'prolongation', date: '2026-11-20', days: -4 }],
    ['2026-11-24', null, { what: 'permit', date: '2026-11-24', days: 0 }],
    [null, null, null],
  ])('of %s and %s', (permit, prolongation, nearest) => {
    expect(nearestDate({ rows: facts(permit, prolongation), today })).toEqual(nearest);
  });
});

describe('days without a paper', () => {
  const papers = (
    permitUntil: string | null,
    attestationFrom: string | null,
    attestationUntil: string | null,
  ) => ({
    permitTitle: null,
    permitUntil,
    attestationFrom,
    attestationUntil,
  });
  test.each([
    [
      'go on after the last one',
      papers('2026-11-08', null, null),
      [{ from: '2026-11-09', until: today, days: 16, open: true }],
    ],
    ['are none while a title lasts', papers('2026-12-08', null, null), []],
    ['are none when papers touch', papers('2026-11-13', '2026-11-14', '2026-12-15'), []],
    ['are none when papers overlap', papers('2026-11-20', '2026-11-14', '2026-12-15'), []],
    [
      'are not guessed before an attestation whose first day nobody gave',
      papers('2026-11-08', null, '2026-12-15'),
      [],
    ],
    [
      'stop at today',
      papers('2026-11-20', '2026-12-01', '2026-12-15'),
      [{ from: '2026-11-21', until: today, days: 4, open: false }],
    ],
  ])('%s', (_, given, spans) => {
    expect(daysWithout(given, today)).toEqual(spans);
  });
});

test('situations do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(amina, { minLength: amina.length, maxLength: amina.length }),
      (mixed) => {
        expect(situationsOf({ rows: mixed, today })).toEqual(situationsOf({ rows: amina, today }));
      },
    ),
  );
});

test('an answer that came is no reminder', () => {
  const rows = [
    outage('2026-11-17T13:05:02.000Z', etudiant),
    contact('2026-11-18T09:30:00.000Z', 'mail'),
    contact('2026-11-19T09:30:00.000Z', 'answer'),
  ];
  expect(cannotAct(rows)?.reminders.map((one) => one.channel)).toEqual(['mail']);
});
