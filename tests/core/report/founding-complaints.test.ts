/** The founding complaints (issue 13), from the entries that each leaves to what the exposé says of it. */
import { describe, expect, test } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import { exposeHtml } from '#handover/expose-html.ts';
import reportWords from '#locales/fr/report.json';
import { exposeModel, type ExposeModel } from '#core/report/expose-model.ts';

const at = '2026-11-17T13:05:02.000Z';
const page = {
  host: 'administration-etrangers-en-france.interieur.gouv.fr',
  path: '/particuliers/',
  route: '/sejour',
  title: '',
  lang: 'fr',
  kind: 'triage',
} as const;

const incident = (code: string, text: string | undefined, more: Claims = {}): Claims => ({
  kind: 'incident',
  source: 'auto',
  at,
  kept: at,
  stay: 's1',
  codes: [code],
  page: { ...page, procedure: 'sejour/etudiant' },
  ...(text === undefined ? {} : { text }),
  ...more,
});

const answer = (value: 'confirmed' | 'refused', more: { code?: string; option?: string } = {}) =>
  ({
    kind: 'answer',
    source: 'user',
    at: '2026-11-17T13:06:00.000Z',
    kept: '2026-11-17T13:06:00.000Z',
    stay: 's1',
    answer: { to: 0, value, ...more },
  }) satisfies Claims;

function told(...claims: Claims[]): ExposeModel {
  return exposeModel({
    kid: 'k',
    entries: claims.map((one, seq) => ({ seq, claims: one })),
    pieces: new Map(),
    code: 'A7K3',
    wholeHash: 'ab'.repeat(32),
    demo: false,
    today: '2026-11-24',
  });
}

describe('a refusal, an outage or a send without effect is one prevented attempt on its own words', () => {
  test.each([
    ['B2', 'Vous avez déjà une demande en cours.'],
    ['B3', "Votre précédent titre n'a pas été remis."],
    ['B4', 'Il est trop tôt pour demander le renouvellement de votre titre.'],
    ['C6', 'Vous ne pouvez pas déclarer de changement : une demande est en cours.'],
    ['A1', 'Une erreur technique est survenue.'],
  ])('%s', (code, words) => {
    const { attempts } = told(incident(code, words));
    expect(attempts?.figures).toMatchObject({ number: 1, dates: ['2026-11-17'] });
    expect(attempts?.lines).toMatchObject([{ said: { by: 'site', words }, day: '2026-11-17' }]);
  });

  test('B8 and an endless loader show no word, and none is put in their mouth', () => {
    for (const code of ['B8', 'A1'])
      expect(told(incident(code, undefined)).attempts?.lines).toMatchObject([
        { said: { by: 'nobody' } },
      ]);
  });

  test('B4 inside and outside the legal window read the same: no window on the exposé (ruling 15)', () => {
    const expiry = (value: string): Claims => ({
      kind: 'fact',
      source: 'user',
      at,
      kept: at,
      fact: { name: 'permit.expiry', value },
    });
    const refusal = incident('B4', 'Il est trop tôt.');
    const [inside, outside] = ['2027-02-19', '2027-09-14'].map((day) => told(refusal, expiry(day)));
    expect(inside?.attempts).toEqual(outside?.attempts);
  });

  test('refused by the person, it is in no count and on no line', () => {
    const model = told(incident('B2', 'Une demande est en cours.'), answer('refused'));
    expect([model.attempts, model.dated]).toEqual([null, []]);
  });
});

describe('a title that cannot be chosen (B1)', () => {
  const visit: Claims = {
    kind: 'visit',
    source: 'auto',
    at,
    kept: at,
    stay: 's1',
    page: { ...page, kind: 'triage-situation', procedure: 'sejour' },
    options: ['En tant que salarié', 'En tant que visiteur'],
  };

  test('greyed options alone prevent nobody', () => {
    expect(told(visit).attempts).toBeNull();
  });

  test('the person’s own among them makes the attempt prevented', () => {
    const mine = answer('confirmed', { code: 'B1', option: 'En tant que salarié' });
    expect(told(visit, mine).attempts).toMatchObject({
      figures: { number: 1 },
      lines: [{ said: { by: 'choice', words: 'En tant que salarié' } }],
    });
  });

  test('is told as shown by the site and said by the person, each with its voice', () => {
    const mine = answer('confirmed', { code: 'B1', option: 'En tant que <b>salarié' });
    const html = exposeHtml(told(visit, mine), [], reportWords);
    expect(html).toContain(
      'La personne dit que c&#39;est son titre : <q dir="auto">«&nbsp;En tant que &lt;b&gt;salarié&nbsp;»</q>',
    );
  });
});

describe('a log-in that goes round (A3)', () => {
  const loop = incident('A3', 'Votre session a expiré.', {
    page: { ...page, kind: 'sso-error' },
  });

  test('is an access failure while nobody said what they wanted', () => {
    const { attempts } = told(loop);
    expect(attempts?.figures.number).toBe(0);
    expect(attempts?.access).toMatchObject({ number: 1, dates: ['2026-11-17'] });
  });

  test('is an attempt once they said it', () => {
    const wanted: Claims = {
      kind: 'fact',
      source: 'user',
      at,
      kept: at,
      stay: 's1',
      fact: { name: 'purpose', value: 'renew' },
      refers: { seq: 0, why: 'stay' },
    };
    expect(told(loop, wanted).attempts).toMatchObject({
      figures: { number: 1 },
      lines: [{ purpose: 'renew' }],
    });
  });
});

test('a mistake in a field is in no count until the person confirms it (B5)', () => {
  const mistake = incident('B5', 'Ce champ est obligatoire.');
  expect(told(mistake).attempts).toBeNull();
  expect(told(mistake, answer('confirmed', { code: 'B5' })).attempts?.figures.number).toBe(1);
});

test('who waits is told by dates and documents as shown: no code, no count (C1, C2, C9)', () => {
  const seen = (day: string, documents: string[]): Claims => ({
    kind: 'state',
    source: 'auto',
    at: `${day}T17:00:00.000Z`,
    kept: `${day}T17:00:00.000Z`,
    stay: day,
    state: { label: 'Instruction en cours', filedAt: '02/06/2026', documents },
  });
  const model = told(seen('2026-11-19', ['Confirmation.pdf']), seen('2026-11-20', []));
  expect(model.attempts).toBeNull();
  expect(model.waiting).toMatchObject({
    filedAt: '2026-06-02',
    seen: [{ documents: ['Confirmation.pdf'] }, { documents: [] }],
  });
  expect(JSON.stringify(model)).not.toMatch(/"C[129]"/);
});

test('a closure is told by its dated lines, beside the attempts too (C7)', () => {
  const seen = (day: string, label: string): Claims => ({
    kind: 'state',
    source: 'auto',
    at: `${day}T17:00:00.000Z`,
    kept: `${day}T17:00:00.000Z`,
    stay: day,
    state: { label, documents: [] },
  });
  const states = [seen('2026-11-10', 'Instruction en cours'), seen('2026-11-12', 'Clôturée')];
  const model = told(incident('B2', 'Une demande est en cours.'), ...states);
  expect(model.attempts?.figures.number).toBe(1);
  expect(model.dated).toMatchObject([
    { kind: 'state', day: '2026-11-10', said: { words: 'Instruction en cours' } },
    { kind: 'state', day: '2026-11-12', said: { words: 'Clôturée' } },
  ]);
});
