// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Both } from '#ui/i18n/Both.tsx';
import { Say } from '#ui/i18n/Say.tsx';
import { showScreen, testWords } from '../../gallery/show-screen.tsx';

test('a name put into a sentence stands in an isolated run', async () => {
  const shown = await showScreen(<Say k="popup.firstAccountSays" values={{ name: 'سلمى <i>' }} />);
  expect(shown.root.querySelector('bdi')?.textContent).toBe('سلمى <i>');
  expect(shown.text()).toBe('Le site montre le nom سلمى <i>.');
});

test('a node and a count live in one sentence', async () => {
  const shown = await showScreen(
    <Say k="common.nearest.daysLeft" values={{ count: 21, figure: <b>21</b> }} />,
  );
  expect(shown.root.innerHTML).toBe(', dans <b>21</b> jours');
});

test('the French below is French, left to right, and absent from a French screen', async () => {
  const below = await showScreen(<Both k="common.help" />, testWords('ar-XB'));
  const run = below.root.querySelector('.french-below bdi');
  expect([run?.textContent, run?.getAttribute('lang'), run?.getAttribute('dir')]).toEqual([
    'Aide',
    'fr',
    'ltr',
  ]);
  const french = await showScreen(<Both k="common.help" />);
  expect(french.root.innerHTML).toBe('Aide');
});
