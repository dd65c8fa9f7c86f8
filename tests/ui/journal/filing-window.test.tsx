// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import { fakeMaker } from '../handover/fake-maker.ts';
import { fact, fakeJournal, refusal, stopped, type Told } from './fake-journal.ts';
import { show, type Shown } from './shown.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(told: readonly Told[]): Promise<Shown> {
  page = await show(<JournalPage client={fakeJournal({ told })} maker={fakeMaker()} />);
  return page;
}

const attempts = [
  refusal('2026-11-03T07:26:00.000Z', 's1'),
  refusal('2026-10-13T07:26:00.000Z', 's2'),
];

test('the period of filing stands under the weeks in words, and what lies inside is counted', async () => {
  const { at } = await open([fact('permit.expiry', '2027-02-15'), ...attempts]);
  expect(at('filing-window').textContent).toBe(
    'Période de dépôt : du 18 octobre 2026 au 17 décembre 2026. Date indicative.',
  );
  expect(at('filing-window').querySelector('[aria-hidden="true"]')).not.toBeNull();
  expect(at('inside').textContent).toBe('Dans la période de dépôt : 1.');
});

test('its end is the nearest date where nothing ends before it', async () => {
  const { at } = await open([fact('permit.expiry', '2027-02-15'), ...attempts]);
  expect(at('nearest').textContent).toContain('La période de dépôt finit le');
  expect(at('nearest').textContent).toContain('17 décembre 2026');
  expect(at('nearest').textContent).toContain("N'attendez pas pour agir");
  await page?.close();
  expect((await open(stopped)).at('nearest').textContent).toContain('15 décembre 2026');
});

test('nothing of it shows where nobody said when the title ends', async () => {
  const { has } = await open(attempts);
  expect(has('filing-window') || has('inside')).toBe(false);
});
