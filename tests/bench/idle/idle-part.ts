/** An installed extension, its journal begun, and no tab of the portal: how often its background wakes. Both browsers at once. */
import { setTimeout as pause } from 'node:timers/promises';
import { startPortal } from '../../portal/start-portal.ts';
import { launch, type BrowserName } from '../../e2e/support/browser-under-test.ts';
import { begin } from '../../e2e/support/seen-start.ts';
import { nothingWaits } from '../../e2e/support/seen-lines.ts';
import { until } from '../../e2e/support/until.ts';
import { figure, type Figure } from '../figures/figure.ts';
import type { Asked, Part } from '../part.ts';

/** A background that wakes lives for half a minute: no look misses it. */
const EVERY_MS = 1_000;

export const idlePart: Part = {
  name: 'idle',
  about: 'wake-ups without a tab of the portal',
  long: true,
  async run(asked) {
    const told = await Promise.all([idleIn('chromium', asked), idleIn('firefox', asked)]);
    return {
      browsers: told.map(({ version }) => version),
      figures: told.map(({ wakes }) => wakes),
    };
  },
};

async function idleIn(
  name: BrowserName,
  asked: Asked,
): Promise<{ version: string; wakes: Figure }> {
  const minutes = asked.minutes ?? (asked.quick ? 1 : 10);
  const portal = await startPortal();
  const browser = await launch({ browser: name, portalPort: portal.port });
  try {
    const page = await begin(browser);
    await nothingWaits(browser);
    await browser.newPage();
    await page.close();
    await until(async () => !(await browser.workerAlive()), {
      what: 'the background to fall asleep',
      timeoutMs: 240_000,
      everyMs: EVERY_MS,
    });
    asked.say(`idle: ${name} sleeps, ${minutes} minutes from now`);
    const wakes = await wakesWithin(minutes * 60_000, () => browser.workerAlive());
    return {
      version: browser.version,
      wakes: figure(`${name}: wake-ups in ${minutes} minutes`, [wakes], {
        unit: '×',
        budget: { of: 'max', atMost: 0 },
      }),
    };
  } finally {
    await browser.close();
    await portal.close();
  }
}

async function wakesWithin(ms: number, alive: () => Promise<boolean>): Promise<number> {
  const end = performance.now() + ms;
  let wakes = 0;
  let was = false;
  while (performance.now() < end) {
    const is = await alive();
    if (is && !was) wakes += 1;
    was = is;
    await pause(EVERY_MS);
  }
  return wakes;
}
