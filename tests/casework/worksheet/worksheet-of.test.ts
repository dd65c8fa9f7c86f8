import { describe, expect, test } from 'vitest';
import { attestationPeriods } from '#core/situation/attestation-periods.ts';
import { deadlinesOf, type Known } from '#casework/worksheet/deadlines.ts';
import { worksheetOf } from '#casework/worksheet/worksheet-of.ts';
import type { Claims } from '#core/entry/claims.ts';
import { projectRow } from '#core/entry/row.ts';
import {
  call,
  fact,
  note,
  outage,
  photo,
  refusal,
  stopped,
  underWay,
  waiting,
  type Told,
} from '../../ui/journal/fake-journal.ts';

const today = '2026-11-19';
const kid = 'k';

function sheet(told: readonly Told[], day = today) {
  const entries = told.flatMap((claims, seq) => (claims === null ? [] : [{ seq, claims }]));
  return worksheetOf({
    rows: entries.map(({ seq, claims }) => projectRow({ kid, seq }, claims)),
    claims: (_kid, seq) => told[seq] ?? null,
    today: day,
    code: 'A7K3-9F2Q-M4TX-0V8C',
    consent: { keep: true, transmit: true, count: false, quote: false },
  });
}

const consequence = (members: NonNullable<Claims['consequence']>): Claims => ({
  at: '2026-11-18T10:00:00.000Z',
  kept: '2026-11-18T10:00:00.000Z',
  kind: 'consequence',
  source: 'user',
  consequence: members,
});

describe('the worksheet of somebody who cannot act', () => {
  const told = [
    ...stopped.filter((one) => one?.fact?.name !== 'prolongation.until'),
    consequence({ code: 'K4', since: '2026-11' }),
    consequence({ code: 'K1', since: '2027-02-16', imminent: true }),
  ];
  const made = sheet(told);

  test('counts the attempts, with those inside the window', () => {
    expect(made.blocked?.figures).toMatchObject({ number: 3, days: 3, weeks: 2 });
    expect(made.inside).toBe(3);
    expect(made.window).toMatchObject({ from: '2026-10-18', until: '2026-12-17' });
  });

  test('puts the end of the filing period first, with its rule and hypothesis', () => {
    expect(made.deadlines[0]).toMatchObject({
      what: 'window',
      day: '2026-12-17',
      days: 28,
      hypotheses: ['listed'],
    });
    expect(made.deadlines[0]?.rules[0]?.article).toBe('R. 431-5, 1° CESEDA');
    expect(made.deadlines.map((one) => one.what)).toEqual(['window', 'permit', 'window-opens']);
  });

  test('says what blocks in the words of the site, once a message', () => {
    expect(made.blocking).toMatchObject([
      { code: 'B4', proposed: true, times: 2, days: ['2026-11-03', '2026-11-06'], seen: 'page' },
      { code: 'A1', proposed: false, times: 1, days: ['2026-11-17'], seen: 'both', status: 503 },
    ]);
  });

  test('says of a code no more that it is proposed once the person confirmed it on a repeat', () => {
    const at = (minute: number) => `2026-11-03T07:${minute}:00.000Z`;
    const again: Claims = { ...refusal(at(27), 's1'), refers: { seq: 1, why: 'repeat' } };
    const yes: Claims = {
      at: at(28),
      kept: at(28),
      stay: 's1',
      kind: 'answer',
      source: 'user',
      answer: { to: 2, value: 'confirmed', code: 'B4' },
    };
    const met = [null, refusal(at(26), 's1'), again];
    expect(sheet(met).blocking).toMatchObject([{ code: 'B4', proposed: true }]);
    expect(sheet([...met, yes]).blocking).toMatchObject([{ code: 'B4', proposed: false }]);
  });

  test("keeps the person's own words, and the consequence that is near first", () => {
    expect(made.words).toMatchObject([{ lang: 'fr', day: '2026-11-17' }]);
    expect(made.consequences.map((one) => one.code)).toEqual(['K1', 'K4']);
  });

  test('climbs the ladder as far as it was climbed', () => {
    expect(made.ladder.map((rung) => rung.attempts + rung.contacts.length)).toEqual([3, 1, 0, 0]);
  });

  test('says what is not there, as facts', () => {
    expect(made.missing).toEqual(['prefecture', 'pan', 'prefecture-asked']);
    expect(sheet([refusal('2026-11-03T07:26:00.000Z', 's1')]).missing).toEqual([
      'expiry',
      'prefecture',
      'one-week',
      'contact-centre',
      'pan',
      'prefecture-asked',
      'photos',
      'consequences',
    ]);
  });

  test('crosses to another page as it is', () => {
    expect(structuredClone(made)).toEqual(made);
  });
});

describe('the worksheet of somebody who waits', () => {
  const made = sheet(waiting, '2026-11-24');

  test('tells the state, when it was seen and since when it is the same', () => {
    expect(made.state).toEqual({
      label: 'Instruction en cours',
      underWay: true,
      seen: '2026-11-12',
      since: '2026-09-21',
    });
    expect(made.blocked).toBeNull();
    expect(made.window).toBeNull();
  });

  test('works out the refusal born of silence from the title asked for', () => {
    // Étudiant: 90 days from 7 September.
    expect(made.deadlines.find((one) => one.what === 'refusal')).toMatchObject({
      day: '2026-12-06',
      hypotheses: ['complete', 'received', 'title-said'],
    });
  });

  test('works it out too while the title still runs', () => {
    const long = sheet([fact('permit.expiry', '2027-11-08'), ...waiting.slice(4)], '2026-11-24');
    expect(long.waiting).toBeNull();
    expect(long.deadlines[0]).toMatchObject({ what: 'refusal', day: '2026-12-06' });
  });

  test('tells the days without a paper', () => {
    expect(made.gaps).toMatchObject([{ from: '2026-11-09', until: '2026-11-13', days: 5 }]);
  });

  test('a request that ended is not under way', () => {
    const ended: Claims = {
      ...underWay('2026-11-20T19:11:00.000Z', 'w5'),
      state: { procedure: 'Étudiant', label: 'Demande clôturée', documents: [] },
    };
    const after = sheet([...waiting, ended], '2026-11-24');
    expect(after.deadlines.some((one) => one.what === 'refusal')).toBe(false);
    expect(after.state).toMatchObject({
      label: 'Demande clôturée',
      underWay: false,
      since: '2026-11-20',
    });
  });
});

describe('deadlines', () => {
  const nothing: Known = {
    title: null,
    expiry: null,
    attestationFrom: null,
    attestationUntil: null,
    requests: [],
    notified: null,
    windowApplies: true,
  };
  const filed = (day: string, procedure: string | null = null) => [{ procedure, filed: day }];
  const whats = (known: Partial<Known>) =>
    deadlinesOf({ ...nothing, ...known }, today).map(({ what, day }) => `${what} ${day}`);

  test('are none where nothing was said', () => {
    expect(whats({})).toEqual([]);
  });

  test('after a refusal born of silence, the appeal is the nearest', () => {
    expect(whats({ requests: filed('2026-06-30') })).toEqual([
      'appeal-implicit 2026-12-30',
      'refusal 2026-10-30',
    ]);
  });

  test('a decision that was notified takes the place of silence', () => {
    expect(whats({ requests: filed('2026-06-30'), notified: '2026-11-10' })).toEqual([
      'appeal-explicit 2027-01-10',
    ]);
  });

  test('a request that was filed has no filing period any more, and may have its bridge', () => {
    const requests = filed('2026-09-07');
    expect(whats({ expiry: '2026-11-08', requests, title: 'Résident' })).toEqual([
      'refusal 2027-01-07',
      'bridge 2027-02-08',
      'permit 2026-11-08',
    ]);
  });

  test.each([
    ['Demande de renouvellement de titre de séjour', '2026-11-30'],
    ['Demande de changement de statut', '2027-01-01'],
    ['Étudiant', '2026-11-30'],
    [null, '2027-01-01'],
  ])('silence on %s, a student title being held, is a refusal on %s', (procedure, day) => {
    expect(whats({ title: 'Étudiant', requests: filed('2026-09-01', procedure) })).toEqual([
      `refusal ${day}`,
    ]);
  });

  test('of two requests the earliest stands, and once past hides not the next', () => {
    const two = (one: string, other: string) => [...filed(one), ...filed(other)];
    expect(whats({ requests: two('2026-10-01', '2026-09-01') })).toEqual(['refusal 2027-01-01']);
    expect(whats({ requests: two('2026-01-15', '2026-10-01') })).toEqual([
      'refusal 2027-02-01',
      'appeal-implicit 2026-07-15',
      'refusal 2026-05-15',
    ]);
  });

  test('an attestation whose last day nobody said has its longest', () => {
    expect(whats({ attestationFrom: '2026-11-14', title: 'Réfugié' })).toEqual([
      'prolongation-longest 2027-05-13',
    ]);
  });
});

describe('the attestations', () => {
  const rows = (...facts: [string, string, string][]) =>
    facts.map(([at, name, value], seq) =>
      projectRow(
        { kid, seq },
        { kind: 'fact', source: 'user', at: `${at}T10:00:00.000Z`, fact: { name, value } },
      ),
    );

  test('follow one another, and a day said again corrects', () => {
    expect(
      attestationPeriods(
        rows(
          ['2026-07-01', 'prolongation.from', '2026-07-01'],
          ['2026-07-01', 'prolongation.until', '2026-09-20'],
          ['2026-07-02', 'prolongation.until', '2026-09-30'],
          ['2026-10-10', 'prolongation.from', '2026-10-10'],
          ['2026-10-11', 'prolongation.until', '2026-12-31'],
        ),
      ),
    ).toEqual([
      { from: '2026-07-01', until: '2026-09-30' },
      { from: '2026-10-10', until: '2026-12-31' },
    ]);
  });
});

describe('several requests', () => {
  const open = (at: string, procedure: string, filedAt?: string): Claims => ({
    ...underWay(`${at}T07:00:00.000Z`, at),
    state: {
      procedure,
      label: 'Instruction en cours',
      documents: [],
      ...(filedAt === undefined ? {} : { filedAt }),
    },
  });
  const refusals = (...told: Claims[]) =>
    sheet(told).deadlines.flatMap(({ what, day }) => (what === 'refusal' ? [day] : []));
  const student = open('2026-11-02', 'Étudiant', '01/09/2026');

  test.each([
    "Demande de changement d'adresse",
    'Changement d’adresse',
    'Demande de changement de situation',
    'Demande de titre de voyage',
    'Demande de document de voyage',
  ])('%s is none of a title, alone or met last', (procedure) => {
    const other = open('2026-11-03', procedure, '01/08/2026');
    expect(refusals(other)).toEqual([]);
    expect(refusals(student, other)).toEqual(['2026-11-30']);
  });

  test('a change of status is one of a title', () => {
    const asked = open('2026-11-02', 'Demande de changement de statut', '01/09/2026');
    expect(refusals(asked)).toEqual(['2027-01-01']);
  });

  test('the earliest date stands, whichever was met last', () => {
    const visitor = open('2026-11-03', 'Visiteur', '15/10/2026');
    expect(refusals(student, visitor)).toEqual(['2026-11-30']);
  });

  test('with no day of filing there is no date, and the day is missing', () => {
    const two = [open('2026-11-02', 'Étudiant'), open('2026-11-03', 'Visiteur')];
    const said = fact('request.filed', '2026-09-01');
    expect(refusals(said, ...two)).toEqual([]);
    expect(sheet([said, ...two]).missing).toContain('filed');
    expect(sheet([said, open('2026-11-02', 'Étudiant')]).missing).not.toContain('filed');
    expect(refusals(said, open('2026-11-02', 'Étudiant'))).toEqual(['2026-11-30']);
  });
});

describe('an attestation of which one day alone was said', () => {
  const expiry = fact('permit.expiry', '2026-10-31');

  test('covers up to its last day', () => {
    expect(sheet([expiry, fact('prolongation.until', '2026-12-15')]).gaps).toEqual([]);
    expect(sheet([expiry, fact('prolongation.until', '2026-11-15')]).gaps).toMatchObject([
      { from: '2026-11-16', until: today, open: true },
    ]);
  });

  test('is not said to have ended', () => {
    expect(sheet([expiry, fact('prolongation.from', '2026-11-05')]).gaps).toMatchObject([
      { from: '2026-11-01', until: '2026-11-04', open: false },
    ]);
  });

  test('is one with its first day, said later', () => {
    const told = [
      fact('prolongation.until', '2026-12-15'),
      fact('prolongation.from', '2026-11-05'),
    ];
    expect(sheet([expiry, ...told]).gaps).toMatchObject([
      { from: '2026-11-01', until: '2026-11-04' },
    ]);
  });
});

test('pictures and papers are counted once, whatever was masked', () => {
  const mask: Claims = { ...photo('2026-11-18T13:05:01.000Z', 0), kind: 'mask' };
  const told = [
    outage('2026-11-17T13:05:00.000Z', 's3'),
    photo('2026-11-17T13:05:01.000Z', 0),
    mask,
    call('2026-11-12T10:41:00.000Z'),
    note('2026-11-17T13:08:00.000Z', 'x'),
    fact('permit.expiry', '2027-02-15'),
  ];
  expect(sheet(told).pieces).toEqual({ photos: 1, files: 0 });
});
