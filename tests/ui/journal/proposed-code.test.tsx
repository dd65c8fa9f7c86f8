// @vitest-environment jsdom
/** What the person answered can be answered again, as long as the journal of that line is the one that is written to. */
import { afterEach, expect, test } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import '#ui/journal/OpenEntry.tsx';
import { fakeMaker } from '../handover/fake-maker.ts';
import { consent, fakeJournal, greyed, kid, own, refusal } from './fake-journal.ts';
import { show, type Shown } from './shown.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const refused: Claims = {
  ...own(1, ''),
  answer: { to: 1, value: 'refused', code: 'B4' },
};
const answered = [consent, refusal('2026-11-24T13:05:00.000Z', 's1'), refused];
const met = [consent, greyed('2026-11-24T13:05:00.000Z', 'g1'), own(1, 'Passeport talent')];

/** The line of entry 1, open. */
async function open(client: ReturnType<typeof fakeJournal>): Promise<Shown> {
  page = await show(<JournalPage client={client} maker={fakeMaker()} />);
  await page.press(page.at('row-1').querySelector('button') ?? page.at('row-1'));
  return page;
}

test('an answer to a proposed code is changed by asking again', async () => {
  const client = fakeJournal({ told: answered });
  const { at, press, has } = await open(client);
  expect(at('proposed').textContent).toContain('Vous avez dit : non.');
  expect(has('proposed-yes')).toBe(false);
  await press(at('answer-change'));
  expect(at('proposed').textContent).toContain('Est-ce juste');
  await press(at('proposed-yes'));
  expect(client.calls.map(({ ask }) => ask)).toEqual([
    { kid, to: 1, value: 'confirmed', code: 'B4' },
  ]);
});

test('so is the choice that was said to be one’s own', async () => {
  const client = fakeJournal({ told: met });
  const { at, press } = await open(client);
  await press(at('answer-change'));
  await press(at('mine-none'));
  expect(client.calls.map(({ ask }) => ask)).toEqual([
    { kid, to: 1, value: 'refused', code: 'B1' },
  ]);
});

test.each([
  ['a proposed code', answered],
  ['a choice', met],
  ['a proposed code without answer', answered.slice(0, 2)],
  ['a choice without answer', met.slice(0, 2)],
])(
  'in a journal that another one continues, %s stays as it is, and the line says why',
  async (_what, told) => {
    const next = async () => ({ person: 'amina', kid: 'n'.repeat(43) });
    const { at, has } = await open(fakeJournal({ told, read: { current: next } }));
    expect(at('entry-1').textContent).toContain('Un autre journal continue celui-ci.');
    for (const act of ['answer-change', 'proposed-yes', 'mine-0', 'add-note', 'erase'])
      expect(has(act), act).toBe(false);
  },
);
