import { describe, expect, test } from 'vitest';
import { rungOf, substitutionLadder } from '#law/ladder.ts';

const contact = (channel: string, who: string, day: string | null = '2026-11-18') => ({
  day,
  channel,
  who,
  ticket: null,
  answer: null,
});

describe('the ladder of R. 431-2', () => {
  test('has its four rungs in order, climbed or not', () => {
    const ladder = substitutionLadder({
      attempts: 3,
      contacts: [contact('phone', 'Centre de contact'), contact('mail', 'Préfecture du Rhône')],
    });
    expect(ladder.map((rung) => [rung.name, rung.attempts, rung.contacts.length])).toEqual([
      ['portal', 3, 0],
      ['contact-centre', 0, 1],
      ['pan', 0, 0],
      ['prefecture', 0, 1],
    ]);
  });

  test.each([
    ['phone', 'Centre de contact citoyens', 'contact-centre'],
    ['phone', '0806 001 620', 'contact-centre'],
    ['form', '', 'contact-centre'],
    ['phone', 'Préfecture du Rhône', 'prefecture'],
    ['registered-letter', 'Préfet du Rhône', 'prefecture'],
    ['counter', "Point d'accueil numérique de Lyon", 'pan'],
    ['visit', 'PAN de Villeurbanne', 'pan'],
    ['pan', '', 'pan'],
    ['counter', '', 'pan'],
    ['counter', 'Préfecture du Rhône', 'prefecture'],
    ['call', '', 'contact-centre'],
    ['email', '', 'prefecture'],
    ['answer', 'Préfecture du Rhône', null],
    ['other', 'Maître EXEMPLE', null],
  ])('%s to "%s" is on the rung %s', (channel, who, rung) => {
    expect(rungOf({ channel, who })).toBe(rung);
  });
});
