import { expect, test } from 'vitest';
import { projectRow } from '#core/entry/row.ts';
import type { Claims } from '#core/entry/claims.ts';
import { lineWords } from '#ui/journal/line-words.ts';
import { createWords } from '#ui/i18n/Words.tsx';
import journal from '#locales/fr/journal.json';
import notes from '#locales/fr/notes.json';

const { t } = createWords('fr', { fr: { journal, notes } });

function words(claims: Claims) {
  const row = projectRow({ kid: 'k', seq: 3 }, { at: '2026-11-17T13:10:00.000Z', ...claims });
  const line = { id: 'k/3', row, photos: [], repeats: [], notes: [], answers: [] };
  const { title, second } = lineWords(line, false, { t, lang: 'fr' });
  return `${title} | ${second ?? ''}`;
}

test.each<[string, Claims]>([
  [
    'Appel : Centre | Pas de réponse',
    { kind: 'contact', contact: { channel: 'call', who: 'Centre' } },
  ],
  [
    "Lettre recommandée : Préfecture | C'était le 12 novembre 2026.",
    {
      kind: 'contact',
      source: 'declared',
      happened: { from: '2026-11-12', precision: 'day' },
      contact: { channel: 'registered-letter', who: 'Préfecture' },
    },
  ],
  [
    'Réponse reçue : Préfecture | ',
    { kind: 'contact', contact: { channel: 'answer', who: 'Préfecture', answer: 'non' } },
  ],
  ['Message | ', { kind: 'contact', contact: { channel: 'mail', who: 'Préfecture' } }],
  [
    'Mon travail est suspendu | Depuis le 2 novembre 2026. 1200 € par mois.',
    { kind: 'consequence', consequence: { code: 'K1', since: '2026-11-02', amount: 1200 } },
  ],
  [
    "J'ai payé des frais | Du 2 novembre 2026 au 5 novembre 2026.",
    { kind: 'consequence', consequence: { code: 'K14', since: '2026-11-02', until: '2026-11-05' } },
  ],
  [
    'Quelque chose de grave va arriver, avec une date | Le 30 novembre 2026.',
    { kind: 'consequence', consequence: { code: 'K16', since: '2026-11-30', imminent: true } },
  ],
  [
    'Une conséquence pour vous | Depuis',
    { kind: 'consequence', consequence: { code: 'K99', since: '2026-11-02' } },
  ],
])('the line reads %s', (said, claims) => {
  const [title, second] = said.split(' | ');
  expect(words(claims)).toMatch(new RegExp(`^${title}`));
  expect(words(claims)).toContain((second ?? '').replace('Pas de réponse', ''));
});
