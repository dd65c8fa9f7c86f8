/** What the journal says to its person must not be said to the helper who reads the file. */
import { expect, it } from 'vitest';
import common from '#locales/fr/common.json';
import journal from '#locales/fr/journal.json';
import reading from '#locales/fr/reading.json';
import { createWords } from '#ui/i18n/Words.tsx';
import { theirWords } from '#ui/permanence/file/their-words.ts';

const toPerson = /\b(?:vous|votre|vos)\b/iu;
/** Parts of the journal's page that a received file does not show: writing, dates to give, what to do next. */
const notRead = new Set([
  'loading',
  'noDate',
  'note',
  'dates',
  'give',
  'eraseAll',
  'count.notMineDone',
  // Of `common`: fields, the popup, and a database that this version cannot open.
  'optional',
  'noLineWaits',
  'newer',
  'newerSays',
]);

function leaves(tree: object, path: string[] = []): { key: string; words: string }[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const at = [...path, name];
    if (typeof value === 'string') return [{ key: at.join('.'), words: value }];
    return typeof value === 'object' && value !== null ? leaves(value, at) : [];
  });
}

const spoken = [...leaves(journal), ...leaves(common)].filter(
  ({ key, words }) =>
    toPerson.test(words) && !notRead.has(key) && !notRead.has(key.split('.')[0] ?? ''),
);
const third = new Map(leaves(reading.theirs).map(({ key, words }) => [key, words]));

it.each(spoken)('$key has words in the third person', ({ key }) => {
  expect(third.get(key)).toBeDefined();
});

it.each([...third])('%s speaks to nobody: %s', (_key, words) => {
  expect(words).not.toMatch(toPerson);
});

it("says them in place of the journal's, and everything else as it is", () => {
  const { t } = theirWords(createWords('fr', { fr: { common, journal, reading } }));
  expect(t('journal.from.permit')).toBe('Date de fin du titre, confirmée par la personne.');
  expect(t('journal.line.erasedOn', { day: '3 mai' })).toBe('Effacée par la personne le 3 mai.');
  expect(t('common.nearest.permit')).toBe('Son titre finit le');
  expect(t('journal.line.submission')).toBe('Demande envoyée');
});

it('has no words that replace none', () => {
  const keys = new Set([...leaves(journal), ...leaves(common)].map(({ key }) => key));
  expect([...third.keys()].filter((key) => !keys.has(key))).toEqual([]);
});
