/** What one more year costs: the same acts on a journal of 100, 1 000 and 10 000 entries, and how their cost grows. Chromium. */
import { startPortal } from '../../portal/start-portal.ts';
import { launch, type BrowserUnderTest } from '../../e2e/support/browser-under-test.ts';
import { openFilledPage, type FilledPage } from '../filled/filled-page.ts';
import { figure, type Budget, type Figure } from '../figures/figure.ts';
import { timedCall } from '../latency/extension-calls.ts';
import type { Asked, Part } from '../part.ts';
import { growthTable, type Costs } from './growth-table.ts';
import { heapOf, openShown, toTheMiddle } from './shown.ts';

/** A journal ends at 10 000 entries: room is left for the notes of the bench. One entry in five is a photo. */
const sizes = [100, 1_000, 9_900] as const;
const photoBytes = 250_000;
/** The first rows stand there before that; what is told of all of them, after. */
const readToItsEnd = '[data-testid="journal-top"]';

export const growthPart: Part = {
  name: 'growth',
  about: 'the journal at 100, 1 000 and 10 000 entries, one in five a photo of 250 kB',
  async run(asked) {
    const portal = await startPortal();
    const browser = await launch({ browser: 'chromium', portalPort: portal.port });
    try {
      const filled = await openFilledPage(browser);
      const costs: { size: number; costs: Costs }[] = [];
      for (const size of asked.quick ? sizes.slice(0, 2) : sizes) {
        asked.say(`growth: filling up to ${size} entries`);
        const { entries } = await filled.fill(size, asked.quick ? 20_000 : photoBytes);
        costs.push({ size: entries, costs: await costsAt(entries, { browser, filled, asked }) });
      }
      const largest = costs.at(-1);
      return {
        browsers: [browser.version],
        figures: largest ? figuresAt(largest.size, largest.costs) : [],
        notes: [growthTable(costs)],
      };
    } finally {
      await browser.close();
      await portal.close();
    }
  },
};

type Stage = { browser: BrowserUnderTest; filled: FilledPage; asked: Asked };

async function costsAt(entries: number, { browser, filled, asked }: Stage): Promise<Costs> {
  const rounds = asked.quick ? 3 : 15;
  const costs: Costs = {
    append: [],
    popup: [],
    firstRow: [],
    whole: [],
    heap: [],
    middle: [],
    nextLines: [],
    handOver: [],
    verification: [],
  };
  asked.say(`growth: ${entries} entries`);
  for (let round = 0; round < rounds; round += 1) {
    const note = { text: 'Note de la mesure.', lang: 'fr' };
    costs.append.push((await timedCall(filled.page, 'note', note)).ms);
    const popup = await openShown(browser, 'popup.html', '.popup[aria-busy="false"]');
    costs.popup.push(popup.ms);
    await popup.page.close();
    const journal = await openShown(browser, 'journal.html', '[data-testid^="row-"]');
    costs.firstRow.push(journal.ms);
    await journal.page.close();
    const read = await openShown(browser, 'journal.html', readToItsEnd);
    costs.whole.push(read.ms);
    if (round < 3) costs.heap.push(await heapOf(read.page));
    await read.page.close();
  }
  for (let round = 0; round < (asked.quick ? 1 : 3); round += 1) {
    const { page } = await openShown(browser, 'journal.html', readToItsEnd);
    const { ms, lastMs } = await toTheMiddle(page, entries);
    costs.middle.push(ms);
    costs.nextLines.push(lastMs);
    await page.close();
    const file = await filled.handOver();
    costs.handOver.push(file.readMs + file.makeMs);
    const read = await filled.verify();
    if (read.verdict !== 'intact-kept' && read.verdict !== 'intact')
      throw new Error(`the file is ${read.verdict}`);
    costs.verification.push(read.ms);
    await filled.forget();
  }
  return costs;
}

const told: [keyof Costs, string, { unit?: string; budget?: Budget }][] = [
  ['append', 'append (a note, from the call to its answer)', {}],
  ['popup', 'popup shown', { budget: { of: 'p95', atMost: 100 } }],
  ['firstRow', "journal's first row shown", { budget: { of: 'p95', atMost: 300 } }],
  ['whole', 'journal read to its end, counts and dates shown', {}],
  [
    'heap',
    'journal page, heap after collection',
    { unit: 'MB', budget: { of: 'max', atMost: 80 } },
  ],
  ['middle', 'to the middle of the journal, each press as many lines again', {}],
  ['nextLines', 'the last of these presses', {}],
  ['handOver', 'hand-over of everything, read again', {}],
  ['verification', 'verification of that file', {}],
];

function figuresAt(size: number, costs: Costs): Figure[] {
  return told.map(([name, what, how]) => figure(`${size} entries: ${what}`, costs[name], how));
}
