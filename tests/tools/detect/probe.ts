/**
 * The page witness's own recognisers, put beside a saved page: the same modules that the content script is built of,
 * with a clock that the tool moves forward and nobody to tell but the tool.
 */
import type { PageObservation } from '#core/observation/seen.ts';
import { startReader } from '#observe/reader.ts';
import { detectWhole } from './detect-whole.ts';
import { createMovedClock } from './moved-clock.ts';
import { toldPage } from './told-page.ts';

export type Probe = {
  /** Whether the page was looked at in rest at least once. */
  settled: () => boolean;
  /** Moves the clock of the recognisers forward by so many milliseconds. */
  advance: (ms: number) => void;
  /** `ToldPage` as JSON; `status`: HTTP status of the main document. */
  answer: (status: number) => string;
};

declare global {
  var __probe: Probe | undefined;
}

const clock = createMovedClock(window);
const told: PageObservation[] = [];
let looks = 0;

startReader({
  document,
  window,
  timers: clock.timers,
  now: clock.now,
  uptime: clock.uptime,
  isOurHost: () => true,
  tell: (observation) => told.push(observation),
  looked: () => {
    looks += 1;
  },
});

globalThis.__probe = {
  settled: () => looks > 0,
  advance: clock.advance,
  answer: (status) =>
    JSON.stringify(toldPage({ seen: detectWhole(document, new URL(document.URL)), told, status })),
};
