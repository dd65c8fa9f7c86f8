import { describe, expect, test } from 'vitest';
import type { Row } from '#core/entry/row.ts';
import { computedArticles } from '#core/report/computed-code.ts';
import { computedCodes } from '#core/report/computed-codes.ts';
import { allRules } from '#law/all-rules.ts';
import { fact, row } from '../attempt/made-rows.ts';

const today = '2026-11-24';
const told = (rows: Row[]) => computedCodes({ rows, today });
const names = (rows: Row[]) => told(rows).map(({ code }) => code);
const said = (name: string, value: string, at = '2026-09-01T10:00:00.000Z') =>
  fact(at, name, value);

const state = (day: string, label: string, more: Partial<Row> = {}) =>
  row(`${day}T08:00:00.000Z`, {
    kind: 'state',
    route: '/compte',
    procedure: 'Renouvellement',
    label,
    documents: [],
    ...more,
  });
const going = 'Instruction en cours';
const filed = said('request.filed', '2026-06-02');

test('each has the article of a row of law that was read, or none', () => {
  const articles = new Set(allRules.map(({ article }) => article));
  for (const article of Object.values(computedArticles))
    expect(article === null || articles.has(article)).toBe(true);
});

describe('no attestation (C1)', () => {
  const ended = said('permit.expiry', '2026-10-31');

  test('from the day after the title to the last day on which none was shown', () => {
    expect(told([filed, ended, state('2026-11-05', going), state('2026-11-20', going)])).toEqual([
      expect.objectContaining({
        code: 'C1',
        from: '2026-11-01',
        until: '2026-11-20',
        open: true,
        assumes: ['timely', 'complete'],
        procedure: 'Renouvellement',
      }),
    ]);
  });

  test.each<[string, Row[]]>([
    ['the filing is unknown', [ended, state('2026-11-20', going)]],
    ['the end of the title is unknown', [filed, state('2026-11-20', going)]],
    ['the portal was not seen since', [filed, ended, state('2026-10-20', going)]],
    ['the title still runs', [filed, said('permit.expiry', today), state(today, going)]],
    [
      'it was filed after the title ended',
      [said('request.filed', '2026-11-02'), ended, state('2026-11-20', going)],
    ],
    [
      'an attestation of unknown dates is shown',
      [
        filed,
        ended,
        state('2026-11-20', going, { documents: ['Attestation_prolongation_instruction.pdf'] }),
      ],
    ],
    [
      'an attestation was given since the person gave dates',
      [
        filed,
        ended,
        state('2026-11-05', going),
        row('2026-11-06T08:00:00.000Z', { kind: 'document', delivered: 'Attestation.pdf' }),
        state('2026-11-20', going),
      ],
    ],
    ['the request ended', [filed, ended, state('2026-11-20', 'Demande clôturée')]],
  ])('is not told where %s', (_, rows) => {
    expect(names(rows)).toEqual([]);
  });

  test('the attestation of deposit covers no day', () => {
    const documents = ['CONFIRMATION_DEMANDE_TITRE_SEJOUR_20260602.pdf', 'Attestation de dépôt'];
    expect(names([filed, ended, state('2026-11-20', going, { documents })])).toEqual(['C1']);
  });
});

describe('an attestation not renewed (C2)', () => {
  const papers = [
    said('prolongation.from', '2026-07-01'),
    said('prolongation.until', '2026-09-30', '2026-09-01T10:00:01.000Z'),
  ];

  test('from the day after it ended', () => {
    expect(told([filed, ...papers, state('2026-11-20', going)])).toMatchObject([
      { code: 'C2', from: '2026-10-01', until: '2026-11-20', open: true },
    ]);
  });

  test('between two of them, both days known', () => {
    const next = [
      said('prolongation.from', '2026-10-11', '2026-10-12T10:00:00.000Z'),
      said('prolongation.until', '2027-01-10', '2026-10-12T10:00:01.000Z'),
    ];
    expect(told([filed, ...papers, ...next])).toMatchObject([
      { code: 'C2', from: '2026-10-01', until: '2026-10-10', open: false },
    ]);
  });

  test('is not told where a later one is shown whose days nobody said', () => {
    const documents = ['Attestation_prolongation_15-10-2026.pdf'];
    expect(names([filed, ...papers, state('2026-11-20', going, { documents })])).toEqual([]);
  });
});

describe('between two pages', () => {
  test('a closure is told with the day on which it was seen (C7)', () => {
    const rows = [state('2026-11-01', going), state('2026-11-20', 'Classée sans suite')];
    expect(told(rows)).toMatchObject([{ code: 'C7', from: '2026-11-20', until: '2026-11-20' }]);
  });

  test.each<[string, Row[]]>([
    ['closed from the first sight', [state('2026-11-20', 'Demande clôturée')]],
    [
      'closed after it was granted',
      [state('2026-11-01', 'Titre de séjour disponible'), state('2026-11-20', 'Clôturée')],
    ],
    [
      'sent again since',
      [
        state('2026-11-01', going),
        state('2026-11-20', 'Clôturée'),
        row('2026-11-21T08:00:00.000Z', { kind: 'submission' }),
      ],
    ],
  ])('%s is no unexplained closure', (_, rows) => {
    expect(names(rows)).toEqual([]);
  });

  test('30 days unchanged are told by the days seen (C8)', () => {
    expect(told([state('2026-10-01', going), state('2026-10-31', going)])).toMatchObject([
      { code: 'C8', from: '2026-10-01', until: '2026-10-31', rests: [{}, {}] },
    ]);
    expect(names([state('2026-10-01', going), state('2026-10-30', going)])).toEqual([]);
  });

  test('documents that were there and are no more are named (C9)', () => {
    const documents = ['Confirmation.pdf', 'Attestation_15-09-2026.pdf'];
    expect(
      told([state('2026-11-01', going, { documents }), state('2026-11-02', going)]),
    ).toMatchObject([{ code: 'C9', from: '2026-11-02', documents }]);
  });

  test('a document that takes the place of another is not lost', () => {
    expect(
      names([
        state('2026-11-01', going, { documents: ['Attestation_15-09-2026.pdf'] }),
        state('2026-11-02', going, { documents: ['Attestation_15-12-2026.pdf'] }),
      ]),
    ).toEqual([]);
  });

  test('documents that came back are not lost', () => {
    const documents = ['Confirmation.pdf'];
    expect(
      names([
        state('2026-11-01', going, { documents }),
        state('2026-11-02', going),
        state('2026-11-03', going, { documents }),
      ]),
    ).toEqual([]);
  });

  test('documents of a page with one request are not compared with those of a page with two', () => {
    const other = (day: string) => state(day, going, { procedure: 'Document de voyage' });
    expect(
      names([
        state('2026-11-01', going, { documents: ['Confirmation.pdf'] }),
        state('2026-11-02', going),
        other('2026-11-02'),
      ]),
    ).toEqual([]);
  });

  test('a request is gone after two days on which only the other one was shown (C9)', () => {
    const other = (day: string) => state(day, going, { procedure: 'Document de voyage' });
    const both = [state('2026-11-01', going), other('2026-11-01')];
    expect(names([...both, other('2026-11-02')])).toEqual([]);
    expect(told([...both, other('2026-11-02'), other('2026-11-03')])).toMatchObject([
      { code: 'C9', from: '2026-11-02', until: '2026-11-03', procedure: 'Renouvellement' },
    ]);
  });

  test('two requests of one name are not told apart, and nothing is said of them', () => {
    const one = state('2026-11-01', 'Demande envoyée : le 01/06/2026 à 09:00');
    const two = state('2026-11-01', 'Demande envoyée : le 01/09/2026 à 09:00');
    expect(names([one, two, state('2026-11-20', 'Clôturée')])).toEqual([]);
  });
});

describe('a favourable decision', () => {
  const favourable = 'Décision favorable';

  test('without its attestation (D1), and after a month without the title (D2)', () => {
    expect(names([state('2026-11-01', going), state('2026-11-10', favourable)])).toEqual(['D1']);
    expect(names([state('2026-10-01', favourable), state('2026-11-10', favourable)])).toEqual([
      'C8',
      'D1',
      'D2',
    ]);
  });

  test.each<[string, Row[]]>([
    ['that is only taken', [state('2026-11-10', 'Décision prise')]],
    ['that is not favourable', [state('2026-11-10', 'Décision défavorable')]],
    [
      'whose attestation is shown',
      [state('2026-11-10', favourable, { documents: ['Attestation_decision_favorable.pdf'] })],
    ],
    [
      'whose attestation was given',
      [
        state('2026-11-10', favourable),
        row('2026-11-10T09:00:00.000Z', {
          kind: 'document',
          delivered: 'Attestation_decision_favorable.pdf',
        }),
      ],
    ],
  ])('%s is no D1', (_, rows) => {
    expect(names(rows)).toEqual([]);
  });
});

describe('an attestation that had ended when it came (C3)', () => {
  const paper = 'Attestation de prolongation d’instruction.pdf';
  const none = state('2026-11-02', going);
  const came = state('2026-11-20', going, { documents: [paper] });
  const end = (value: string, at: string) => said('prolongation.until', value, at);
  const c3 = (rows: Row[]) => told(rows).filter(({ code }) => code === 'C3');

  test('from its last day, as the person read it, to the day on which it was first shown', () => {
    expect(c3([none, came, end('2026-11-12', '2026-11-20T09:00:00.000Z')])).toEqual([
      expect.objectContaining({
        from: '2026-11-12',
        until: '2026-11-20',
        open: false,
        procedure: 'Renouvellement',
      }),
    ]);
  });

  test.each<[string, Row[]]>([
    ['it ends later', [none, came, end('2027-02-19', '2026-11-20T09:00:00.000Z')]],
    ['it ends that day', [none, came, end('2026-11-20', '2026-11-20T09:00:00.000Z')]],
    [
      'the end was said before it came',
      [end('2026-10-31', '2026-11-03T09:00:00.000Z'), none, came],
    ],
    ['nobody saw it come', [came, end('2026-11-12', '2026-11-20T09:00:00.000Z')]],
    [
      'the person corrects it',
      [
        none,
        came,
        end('2026-11-12', '2026-11-20T09:00:00.000Z'),
        end('2027-02-12', '2026-11-20T09:05:00.000Z'),
      ],
    ],
    [
      'it is another paper',
      [
        none,
        state('2026-11-20', going, { documents: ['Confirmation de dépôt.pdf'] }),
        end('2026-11-12', '2026-11-20T09:00:00.000Z'),
      ],
    ],
  ])('nothing where %s', (_why, rows) => {
    expect(c3(rows)).toEqual([]);
  });
});

describe('a decision that nothing shows as opened (D5)', () => {
  const paper = 'Decision_refus_20-11-2026.pdf';
  const shown = state('2026-11-20', going, { documents: ['Confirmation.pdf', paper] });
  const d5 = (rows: Row[]) => told(rows).filter(({ code }) => code === 'D5');

  test('from the first day on which it was shown to the last, by its name', () => {
    const again = state('2026-11-22', going, { documents: [paper] });
    const older = said('decision.notified', '2025-03-02');
    expect(d5([older, state('2026-11-10', going), shown, again])).toEqual([
      expect.objectContaining({ from: '2026-11-20', until: '2026-11-22', documents: [paper] }),
    ]);
  });

  test.each<[string, Row[]]>([
    [
      'it was opened',
      [shown, row('2026-11-20T08:01:00.000Z', { kind: 'document', delivered: paper })],
    ],
    ['the person said when it was notified', [shown, said('decision.notified', '2026-11-20')]],
    [
      'they said so afterwards, of a day before it was seen',
      [shown, said('decision.notified', '2026-11-18', '2026-11-21T08:00:00.000Z')],
    ],
    [
      'it tells when the title is handed over',
      [state('2026-11-20', going, { documents: ['Notification_remise_titre.pdf'] })],
    ],
    [
      'it is favourable',
      [state('2026-11-20', going, { documents: ['Attestation_decision_favorable.pdf'] })],
    ],
    [
      'it is an attestation',
      [state('2026-11-20', going, { documents: ['Attestation_prolongation_instruction.pdf'] })],
    ],
  ])('nothing where %s', (_why, rows) => {
    expect(d5(rows)).toEqual([]);
  });
});
