import { describe, expect, test } from 'vitest';
import { createTranslator } from '#ui/i18n/translate.ts';
import { french } from '../../gallery/show-screen.tsx';
import { PSEUDO, pseudoLocale } from '../../gallery/pseudo-locale.ts';

const words = { fr: french, [PSEUDO]: pseudoLocale(french) };

describe('a translator', () => {
  const { t } = createTranslator('fr', words);

  test.each([
    [0, 'dans 0 jour'],
    [1, 'dans 1 jour'],
    [2, 'dans 2 jours'],
    [28, 'dans 28 jours'],
  ])('chooses the French plural of %i', (count, said) => {
    expect(t('common.inDays', { count })).toBe(said);
  });

  test.each([0, 1, 2, 3, 11, 100])('has a word for every Arabic plural form: %i', (count) => {
    expect(createTranslator(PSEUDO, words).t('common.linesWait', { count })).toContain('ـ');
  });

  test('puts a name in as it is: Preact escapes, nothing else does', () => {
    expect(t('popup.firstAccountSays', { name: `<b>O'Neil & fils</b>` })).toBe(
      `Le site montre le nom <b>O'Neil & fils</b>.`,
    );
  });

  test('a name cannot pull another word in', () => {
    expect(t('popup.firstAccountSays', { name: '$t(common.help) {{day}}' })).toBe(
      'Le site montre le nom $t(common.help) {{day}}.',
    );
  });

  test('says French where a translation lacks the word', () => {
    const { t: half } = createTranslator('ar', { fr: french, ar: { common: { help: 'مساعدة' } } });
    expect([half('common.help'), half('common.cancel')]).toEqual(['مساعدة', 'Annuler']);
  });

  test('throws for a word that nobody wrote', () => {
    const { t: empty } = createTranslator('fr', { fr: { common: {} } });
    expect(() => empty('common.help')).toThrow('common.help');
  });

  test('two translators of two languages live side by side', () => {
    const { t: pseudo } = createTranslator(PSEUDO, words);
    expect([t('common.help'), pseudo('common.help')]).toEqual(['Aide', 'ـ Aide ـ']);
  });

  test('says words of a part that comes later, and keeps those that it had', () => {
    const { t: late, add } = createTranslator('fr', { fr: { common: french.common } });
    expect(() => late('popup.noteKeep')).toThrow('popup.noteKeep');
    add({ fr: { popup: french.popup } });
    expect([late('popup.noteKeep'), late('common.help')]).toEqual([french.popup.noteKeep, 'Aide']);
  });
});
