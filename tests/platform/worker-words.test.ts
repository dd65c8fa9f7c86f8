/** The background's words: French, with the plural of French, and no word that is missing goes unnoticed. */
import { expect, it, test } from 'vitest';
import { workerWords } from '#platform/worker-words.ts';

const words = workerWords('fr');

test.each([
  [0, 'dans 0 jour'],
  [1, 'dans 1 jour'],
  [2, 'dans 2 jours'],
  [21, 'dans 21 jours'],
])('%i: “%s”', (count, said) => {
  expect(words('quiet.days', { count })).toBe(said);
});

it('puts values in their places, as they are', () => {
  const said = words('first.line', { name: '$& {{time}}' });
  expect(said).toBe('Compte ouvert : $& {{time}}');
});

it.each(['', 'nothing', 'chip', 'chip.nothing', 'chip.rec.more', 'constructor', 'chip.toString'])(
  'throws for “%s”',
  (key) => {
    expect(() => words(key)).toThrow('no words for');
  },
);

it.each(['ar', 'en', 'toString'])(
  'speaks French for %s, which has no words here yet',
  (language) => {
    expect(workerWords(language)('chip.stop')).toBe('En pause');
  },
);
