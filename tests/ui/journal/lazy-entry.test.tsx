// @vitest-environment jsdom
/** The journal's first load is without the opened line: the lines come at once, the opened one when it is asked for. */
import { expect, test, vi } from 'vitest';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import { fakeMaker } from '../handover/fake-maker.ts';
import { fakeJournal } from './fake-journal.ts';
import { show } from './shown.tsx';

const part = vi.hoisted(() => ({ loaded: 0 }));
vi.mock('#ui/journal/OpenEntry.tsx', async (original) => {
  part.loaded += 1;
  return original();
});

test('the lines stand there before the opened one is loaded; one press loads it, once', async () => {
  const page = await show(<JournalPage client={fakeJournal()} maker={fakeMaker()} />);
  expect([page.has('row-8'), part.loaded]).toEqual([true, 0]);
  for (const row of ['row-8', 'row-3']) {
    await page.press(page.at(row).querySelector('button') ?? page.at(row));
    await vi.waitFor(() => expect(page.has(row.replace('row', 'entry'))).toBe(true));
  }
  expect(part.loaded).toBe(1);
  await page.close();
});
