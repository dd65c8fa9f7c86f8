import { expect, test } from 'vitest';
import { directionOf } from '#ui/i18n/direction.ts';
import { languages } from '#ui/i18n/languages.ts';

test.each([
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['prs', 'rtl'],
  ['fa-AF', 'rtl'],
  ['PS', 'rtl'],
  ['ti', 'ltr'],
  ['zh-Hans', 'ltr'],
])('%s runs %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir);
});

test('the picker names each language once, and French is spoken', () => {
  const codes = languages.map((language) => language.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(languages.find((language) => language.code === 'fr')?.ready).toBe(true);
});
