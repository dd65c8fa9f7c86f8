import { describe, expect, test } from 'vitest';
import { isUrgent, isUrgentEntry } from '#casework/is-urgent.ts';

describe('isUrgent', () => {
  test.each([
    'OQTF',
    "j'ai reçu une oqtf hier",
    'O.Q.T.F. sans délai',
    'o q t f',
    'deux OQTFs',
    'Obligation de quitter le territoire français',
    'ils disent obligation quitter',
    'je dois quitter le territoire',
    'QUITTER LA FRANCE sous 30 jours',
    'assignation à résidence',
    'Assignation',
    'assigné à résidence',
    'assignee a residence',
    'centre de rétention',
    'RETENTION administrative',
    're\u0301tention',
    "arrêté d'expulsion",
    'arrêté d’expulsion',
    "ARRETE PREFECTORAL D'EXPULSION",
    'arrêté\u00A0ministériel d’expulsion',
  ])('hears the urgency in %j', (words) => {
    expect(isUrgent(words)).toBe(true);
  });

  test.each([
    '',
    "j'ai appelé le centre de contact",
    'mon patron a arrêté mon contrat',
    "risque d'expulsion du logement",
    'aucune attention de leur part',
    'je dois quitter mon travail',
    'rendez-vous à la préfecture le 3',
    'une prétention de plus',
    'prolongation de mon attestation',
  ])('hears none in %j', (words) => {
    expect(isUrgent(words)).toBe(false);
  });
});

describe('isUrgentEntry', () => {
  test('takes the consequence K12 without any word', () => {
    expect(isUrgentEntry({ consequence: { code: 'K12', since: '2026-11-20' } })).toBe(true);
  });

  test('takes no other consequence', () => {
    expect(isUrgentEntry({ consequence: { code: 'K1', since: '2026-11-20' } })).toBe(false);
  });

  test('reads notes and answers noted down', () => {
    expect(isUrgentEntry({ note: { lang: 'fr', text: 'OQTF reçue' } })).toBe(true);
    const contact = { channel: 'phone', who: 'CCC', answer: 'une OQTF a été envoyée' };
    expect(isUrgentEntry({ contact })).toBe(true);
  });

  test('never reads what the portal showed', () => {
    const text = 'Si vous avez reçu une OQTF, ne déposez pas de demande.';
    expect(isUrgentEntry({ kind: 'incident', text })).toBe(false);
    expect(isUrgentEntry({ kind: 'incident', source: 'declared', text })).toBe(false);
  });
});
