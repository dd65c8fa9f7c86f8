// @vitest-environment jsdom
import { expect, test } from 'vitest';
import common from '#locales/fr/common.json';
import paper from '#locales/fr/paper.json';
import { createWords } from '#ui/i18n/Words.tsx';
import { PaperJournal } from '#ui/print/PaperJournal.tsx';
import { pseudoLocale } from '../../gallery/pseudo-locale.ts';
import { showScreen } from '../../gallery/show-screen.tsx';

const french = { common, paper };

test('has four frames, each with nine codes, a notch, and two lines to copy on', async () => {
  const { root, text } = await showScreen(<PaperJournal />, createWords('fr', { fr: french }));
  const frames = [...root.querySelectorAll('.journal-frame')];
  expect(frames.map((frame) => frame.querySelector('.journal-number')?.textContent)).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
  for (const frame of frames) {
    expect(frame.querySelectorAll('.journal-notch')).toHaveLength(1);
    expect(
      [...frame.querySelectorAll('.journal-codes .journal-box strong')].map(
        (one) => one.textContent,
      ),
    ).toEqual(['A1', 'A3', 'B1', 'B2', 'B4', 'B5', 'B6', 'B8', 'C1']);
    expect(frame.querySelectorAll('p.journal-words')).toHaveLength(2);
    expect(frame.querySelectorAll('.journal-square')).toHaveLength(17);
  }
  expect(text()).toContain("N'attendez pas pour agir si une date est proche.");
});

test('stands in a second language with the French below', async () => {
  const words = createWords('ar-XB', { fr: french, 'ar-XB': pseudoLocale(french) });
  const { root } = await showScreen(<PaperJournal />, words);
  expect(root.querySelectorAll('.french-below').length).toBeGreaterThan(80);
  expect(root.querySelector('.journal-box .french-below')?.textContent).toBe('Renouveler');
});
