/** One act, some time after the last call for it. */
import type { Timers } from './settle.ts';

export type Debounced = { call: () => void; stop: () => void };

/** @param ms counted from the last `call` */
export function debounce(timers: Timers, ms: number, act: () => void): Debounced {
  let timer: number | undefined;
  const stop = (): void => {
    if (timer !== undefined) timers.clearTimeout(timer);
    timer = undefined;
  };
  const call = (): void => {
    stop();
    timer = timers.setTimeout(() => {
      timer = undefined;
      act();
    }, ms);
  };
  return { call, stop };
}
