/** The largest file that leaves, 500 MB: time and added memory beside a plain stored zip of the same bytes, in turn, in both browsers. */
import { setTimeout as pause } from 'node:timers/promises';
import { startPortal } from '../../portal/start-portal.ts';
import {
  launch,
  type BrowserName,
  type BrowserUnderTest,
} from '../../e2e/support/browser-under-test.ts';
import { openFilledPage, type FilledPage } from '../filled/filled-page.ts';
import { figure, type Figure } from '../figures/figure.ts';
import type { Asked, Part } from '../part.ts';
import { peakOf } from './peak-of.ts';

/** Added peak, megabytes. */
const budgets = { chromium: 30, firefox: 130 } as const;
/** Before each turn: what the one before has left behind goes. */
const REST_MS = 5_000;

export const handoverPart: Part = {
  name: 'handover',
  about: 'hand-over of 10 000 entries and 2 000 photos, 500 MB, beside a plain zip',
  async run(asked) {
    const told = { figures: [] as Figure[], browsers: [] as string[] };
    for (const name of ['chromium', 'firefox'] as const) {
      const portal = await startPortal();
      const browser = await launch({ browser: name, portalPort: portal.port });
      try {
        told.browsers.push(browser.version);
        told.figures.push(...figuresOf(name, await allTurns(browser, asked)));
      } finally {
        await browser.close();
        await portal.close();
      }
    }
    return told;
  },
};

type Turn = { ms: number; addedMB: number };
type Turns = { ours: Turn[]; plain: Turn[] };

async function allTurns(browser: BrowserUnderTest, asked: Asked): Promise<Turns> {
  asked.say(`handover: ${browser.name}, filling`);
  const filled = await openFilledPage(browser);
  await filled.fill(asked.quick ? 1_000 : 10_000, 250_000);
  const root = filled.page.browser().process()?.pid;
  if (root === undefined) throw new Error('this browser has no process of ours');
  const turns: Turns = { ours: [], plain: [] };
  for (let turn = 0; turn < (asked.quick ? 1 : 5); turn += 1) {
    asked.say(`handover: ${browser.name}, turn ${turn + 1}`);
    turns.plain.push(await onceAlone(filled, root, async () => (await filled.plainZip()).ms));
    turns.ours.push(
      await onceAlone(filled, root, async () => {
        const { readMs, makeMs } = await filled.handOver();
        return readMs + makeMs;
      }),
    );
  }
  return turns;
}

async function onceAlone(
  filled: FilledPage,
  root: number,
  act: () => Promise<number>,
): Promise<Turn> {
  await filled.forget();
  await pause(REST_MS);
  const { value, addedMB } = await peakOf(root, act);
  return { ms: value, addedMB };
}

function figuresOf(name: BrowserName, { ours, plain }: Turns): Figure[] {
  const mb = (turns: readonly Turn[]) => turns.map(({ addedMB }) => addedMB);
  const ratio = ours.map(({ ms }, at) => ms / (plain[at]?.ms ?? Number.NaN));
  return [
    figure(`${name}: hand-over, added peak of the whole browser`, mb(ours), {
      unit: 'MB',
      budget: { of: 'median', atMost: budgets[name] },
    }),
    figure(`${name}: plain zip, added peak of the whole browser`, mb(plain), { unit: 'MB' }),
    figure(
      `${name}: hand-over, read, written and read again`,
      ours.map(({ ms }) => ms),
    ),
    figure(
      `${name}: plain zip`,
      plain.map(({ ms }) => ms),
    ),
    figure(`${name}: hand-over / plain zip`, ratio, { unit: '×' }),
  ];
}
