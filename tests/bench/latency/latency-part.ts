/** How long until something is kept: a failed exchange, a settled page, a photo, a line of the person's own. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { startPortal, type Portal } from '../../portal/start-portal.ts';
import { launch, type BrowserUnderTest } from '../../e2e/support/browser-under-test.ts';
import { begin } from '../../e2e/support/seen-start.ts';
import { popupWith } from '../../e2e/support/whose-calls.ts';
import { figure, type Figure } from '../figures/figure.ts';
import type { Asked, Part } from '../part.ts';
import { tabInFront, timedCall } from './extension-calls.ts';
import { lastChange, noteChanges } from './last-change.ts';
import { watchStore, type StoreWatch } from './store-watch.ts';

export const latencyPart: Part = {
  name: 'latency',
  about: 'until a failure, a page, a photo, a note is kept',
  async run(asked) {
    const told = { figures: [] as Figure[], browsers: [] as string[] };
    for (const name of ['chromium', 'firefox'] as const) {
      const portal = await startPortal();
      const browser = await launch({ browser: name, portalPort: portal.port });
      try {
        told.browsers.push(browser.version);
        const page = await begin(browser);
        const stage: Stage = { browser, portal, page, watch: await watchStore(browser), asked };
        await page.bringToFront();
        told.figures.push(...(await allOf(stage)));
      } finally {
        await browser.close();
        await portal.close();
      }
    }
    return told;
  },
};

type Stage = {
  browser: BrowserUnderTest;
  portal: Portal;
  page: Page;
  watch: StoreWatch;
  asked: Asked;
};

async function allOf(stage: Stage): Promise<Figure[]> {
  const { name } = stage.browser;
  const rounds = stage.asked.quick ? 3 : 40;
  stage.asked.say(`latency: ${name}, network witness`);
  const warm = await repeat(rounds, () => networkOnce(stage));
  const cold = await repeat(Math.ceil(rounds / 3), async () => {
    await stage.browser.stopWorker();
    if (await stage.browser.workerAlive()) throw new Error('the worker was not cold');
    return networkOnce(stage);
  });
  stage.asked.say(`latency: ${name}, page witness`);
  await noteChanges(stage.page);
  const pages = await repeat(rounds, (turn) => pageOnce(stage, turn));
  stage.asked.say(`latency: ${name}, photos and notes`);
  const photos = await photosOf(stage, rounds);
  const notes = await repeat(rounds, async (turn) => {
    const ask = { text: `Note ${turn} de la mesure.`, lang: 'fr' };
    return (await timedCall(stage.watch.page, 'note', ask)).ms;
  });
  return [
    figure(`${name}: network witness, answered → kept, worker warm`, warm, {
      budget: { of: 'p95', atMost: 150 },
    }),
    figure(`${name}: network witness, answered → kept, worker stopped before`, cold),
    figure(
      `${name}: page witness, settled → kept`,
      pages.map(({ settled }) => settled),
      {
        budget: { of: 'p95', atMost: 150 },
      },
    ),
    figure(
      `${name}: page witness, last change → kept (the quiet in it)`,
      pages.map(({ changed }) => changed),
    ),
    figure(`${name}: photo, asked → kept`, photos, { budget: { of: 'p95', atMost: 300 } }),
    figure(`${name}: append (a note, from the call to its answer)`, notes),
  ];
}

async function repeat<T>(times: number, act: (turn: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await act(turn));
  return all;
}

const unread = '/api/notifications/non-lu';

/** From the portal's own instant of the answer, the way to the browser in it. The page shows nothing of this failure. */
async function networkOnce({ portal, page, watch }: Stage): Promise<number> {
  portal.addFault({ match: { method: 'GET', path: unread }, fault: { status: 500 }, times: 1 });
  const line = await watch.next(
    ({ id }) => id.startsWith('net-'),
    () => page.evaluate((path) => fetch(path).then(({ status }) => status), unread),
  );
  const answered = portal.log().findLast((row) => row.faulted && row.path === unread);
  return line.seenAt - Date.parse(answered?.at ?? '');
}

async function pageOnce({ page, watch }: Stage, turn: number) {
  const to = turn % 2 === 0 ? '#/faq' : '#/plandusite';
  const line = await watch.next(
    ({ kind }) => kind === 'visit',
    () =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, to),
  );
  // `at` is the instant at which the settled look told it.
  return {
    settled: line.seenAt - Date.parse(line.at),
    changed: line.seenAt - (await lastChange(page)),
  };
}

/** More than Chromium's two pictures a second would make each wait for the one before. */
const BETWEEN_PHOTOS_MS = 700;

async function photosOf({ browser, page, watch }: Stage, times: number): Promise<number[]> {
  await (await popupWith(browser, page, 'photo-now')).close();
  await page.bringToFront();
  const tab = await tabInFront(watch.page);
  return repeat(times, async () => {
    const { ms, value } = await timedCall(watch.page, 'photoNow', { tab });
    v.parse(v.object({ kept: v.literal(true) }), value);
    await pause(BETWEEN_PHOTOS_MS);
    return ms;
  });
}
