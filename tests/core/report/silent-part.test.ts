import { describe, expect, test } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import { exposeModel } from '#core/report/expose-model.ts';
import { exposeHtml } from '#handover/expose-html.ts';
import words from '#locales/fr/report.json';

const seen = (day: string, label: string): Claims => ({
  kind: 'state',
  source: 'auto',
  at: `${day}T17:00:00.000Z`,
  kept: `${day}T17:00:00.000Z`,
  stay: day,
  state: { procedure: 'Étudiant', label, filedAt: '02/06/2026', documents: [] },
});

const modelOf = (...claims: Claims[]) =>
  exposeModel({
    kid: 'k',
    entries: claims.map((one, seq) => ({ seq, claims: one })),
    pieces: new Map(),
    code: 'A7K3',
    wholeHash: 'ab'.repeat(32),
    demo: false,
    today: '2026-11-24',
  });
const plain = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'");
const closed = modelOf(
  seen('2026-11-10', 'Instruction en cours'),
  seen('2026-11-12', 'Demande clôturée'),
  seen('2026-11-20', 'Demande clôturée'),
);

describe('the exposé of a closure', () => {
  const html = exposeHtml(closed, [], words);

  test('has a title of its own, and its sentence: the days seen and the words, now and before', () => {
    expect(plain(html)).toContain("Exposé de l'état de la demande");
    expect(plain(html)).toContain(
      '« Étudiant ». Demande déposée le 2 juin 2026. Vue à 2 dates, du 12 novembre 2026 au 20 novembre 2026, avec les mots : « Demande clôturée ». Mots vus avant : « Instruction en cours ».',
    );
  });

  test('has its strip with one tick a day seen, and each line once in the table', () => {
    expect(closed.silent).toMatchObject([
      { how: 'closed', strip: { ticks: [{ day: '2026-11-12' }, { day: '2026-11-20' }] } },
    ]);
    expect(html).toContain('<svg');
    expect(closed.dated.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  test('works out no number of days', () => {
    expect(JSON.stringify(closed.silent)).not.toMatch(/"without"/);
    expect(plain(html)).not.toMatch(/\d+ jours/);
  });
});

test('what is closed before any other words were seen has no exposé of a closure', () => {
  expect(modelOf(seen('2026-11-12', 'Demande clôturée')).silent).toEqual([]);
});

test('words of the site stay words, and long ones are cut', () => {
  const long = `Demande clôturée <b>${'mot '.repeat(200)}`;
  const model = modelOf(seen('2026-11-10', 'Instruction en cours'), seen('2026-11-12', long));
  expect(model.silent[0]?.label?.length).toBeLessThanOrEqual(240);
  expect(exposeHtml(model, [], words)).not.toContain('<b>mot');
});
