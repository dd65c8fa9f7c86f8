/** Wording rows and the general rules behind them: each row on its own words and on no other's. */
import { describe, expect, it } from 'vitest';
import { classOf } from '#core/attempt/codes.ts';
import { judge, type Place } from '#detect/judge.ts';
import { allPhrases } from '#detect/phrases/all-phrases.ts';
import { fold } from '#detect/words.ts';

const at = (place: Partial<Place> = {}): Place => ({
  shape: 'bar',
  severity: 'error',
  kind: 'form-step',
  ...place,
});

describe('wording rows', () => {
  it.each(allPhrases.map((row) => [row.id, row] as const))(
    '%s fires on its example and on no other',
    (_, row) => {
      const fired = allPhrases.filter((other) => other.pattern.test(fold(row.example)));
      expect(fired.map((one) => one.id)).toEqual([row.id]);
    },
  );

  it.each(allPhrases.map((row) => [row.id, row] as const))(
    '%s has the class of its code in core',
    (_, row) => {
      expect(classOf(row.codes)).toBe(row.class);
    },
  );

  it('names every row once', () => {
    expect(new Set(allPhrases.map((row) => row.id)).size).toBe(allPhrases.length);
  });
});

describe('words never seen', () => {
  it.each<[string, Partial<Place>, string | undefined, string | undefined]>([
    ['Une anomalie empêche le traitement (réf. 12).', {}, 'outage', 'A1'],
    ['Oups.', { shape: 'dialog' }, 'outage', 'A1'],
    ['Something went wrong. Try again later.', {}, 'outage', 'A1'],
    ['系统错误，请稍后再试', {}, 'outage', 'A1'],
    ['Votre session est arrivée à expiration, veuillez vous reconnecter.', {}, 'session', 'A3'],
    ['Vous avez déjà une démarche ouverte.', {}, 'blocking', 'B2'],
    ['Vous ne pouvez pas déposer de demande.', {}, 'blocking', 'B1'],
    [
      'Le dépôt sera possible à partir du 12/12/2026.',
      { shape: 'inline', kind: 'triage-situation', severity: 'warning' },
      'blocking',
      'B4',
    ],
    ['Texte inconnu.', { shape: 'inline', kind: 'triage-situation' }, 'blocking', 'B1'],
    ['Texte inconnu.', { shape: 'inline' }, 'input', 'B5'],
    ['Veuillez sélectionner une valeur.', { severity: 'unsaid', shape: 'alert' }, 'input', 'B5'],
  ])('%s', (...[text, place, klass, code]) => {
    const judged = judge(text, at(place));
    expect([judged?.class, judged?.codes[0]]).toEqual([klass, code]);
  });
});

describe('hard negatives', () => {
  it.each<[string, Partial<Place>]>([
    ['Votre saisie a bien été enregistrée.', { severity: 'success' }],
    ['Une erreur technique est survenue.', { severity: 'success' }],
    ['Une maintenance est prévue dimanche. Le service sera indisponible.', { severity: 'info' }],
    ["Le service était indisponible hier. L'incident est résolu.", { severity: 'warning' }],
    [
      'Une fois envoyée, vous ne pouvez pas modifier votre demande.',
      { severity: 'warning', kind: 'form-recap' },
    ],
    ['Voulez-vous vraiment abandonner votre demande ?', { shape: 'dialog', severity: 'unsaid' }],
    ['', {}],
  ])('no incident in: %s', (text, place) => {
    expect(judge(text, at(place))).toBeNull();
  });
});
