// @vitest-environment jsdom
/** A long journal shows its newest lines before the rest is read, and concludes nothing from them. */
import { afterEach, expect, test } from 'vitest';
import { JournalPage } from '#ui/journal/JournalPage.tsx';
import { fakeMaker } from '../handover/fake-maker.ts';
import { consent, fakeJournal, note, refusal, type Told } from './fake-journal.ts';
import { show, type Shown } from './shown.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const hour = (index: number) => new Date(Date.UTC(2026, 9, 1) + index * 3_600_000).toISOString();

const journalOf = (entries: number): Told[] => [
  consent,
  ...Array.from({ length: entries - 1 }, (_, at) => refusal(hour(at), `s${at}`)),
];

/** A client whose whole series arrives when `arrive` is called, and after `hold` when it is called again. */
function slowJournal(told: readonly Told[]) {
  let gate = Promise.withResolvers<undefined>();
  const rows = fakeJournal({ told }).read.allRows('amina');
  const client = fakeJournal({
    told,
    read: {
      rows: async (_person, { limit }) => (await rows).toReversed().slice(0, limit),
      allRows: async () => {
        await gate.promise;
        return rows;
      },
    },
  });
  const hold = () => {
    gate = Promise.withResolvers<undefined>();
  };
  return { client, arrive: () => gate.resolve(undefined), hold };
}

test('the newest lines stand there, without a count, a date or a number of older lines', async () => {
  const { client, arrive } = slowJournal(journalOf(600));
  page = await show(<JournalPage client={client} maker={fakeMaker()} />);
  expect(page.has('row-599')).toBe(true);
  expect(['journal-top', 'count', 'more', 'dates'].filter((id) => page?.has(id))).toEqual([]);
  expect(page.has('reading')).toBe(true);
  arrive();
  await page.settle();
  expect(page.has('reading')).toBe(false);
  expect(['journal-top', 'count', 'more', 'row-599'].filter((id) => !page?.has(id))).toEqual([]);
});

test('a short journal is shown when it is read, all at once', async () => {
  const { client, arrive } = slowJournal(journalOf(20));
  page = await show(<JournalPage client={client} maker={fakeMaker()} />);
  expect([page.has('row-19'), page.has('reading')]).toEqual([false, false]);
  arrive();
  await page.settle();
  expect(page.has('row-19')).toBe(true);
});

test('what is written later puts no part over a journal that was read to its end', async () => {
  const told = [...journalOf(600), note('2026-11-20T10:00:00.000Z', 'Bonjour.')];
  const { client, arrive, hold } = slowJournal(told);
  page = await show(<JournalPage client={client} maker={fakeMaker()} />);
  arrive();
  await page.settle();
  hold();
  client.change();
  await page.settle();
  expect([page.has('reading'), page.has('journal-top')]).toEqual([false, true]);
  arrive();
});
