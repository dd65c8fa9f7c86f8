/** Being woken in time: a timer while the worker lives, an alarm (30 s at the least) for when it does not. */
import browser from 'webextension-polyfill';
import type { Wake } from '#recorder/ports.ts';

const name = 'due';
/** A longer need is asked for again by whoever is woken first. */
const longest = 60_000;

export function browserWake(wake: () => void): Wake {
  let timer: { at: number; handle: ReturnType<typeof setTimeout> } | undefined;
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) wake();
  });
  /** The earliest need keeps its timer: the end of a stay must not put off five seconds to half an hour. */
  const arm = (epochMs: number): void => {
    const now = Date.now();
    const at = Math.min(Math.max(epochMs, now), now + longest);
    if (timer !== undefined && timer.at <= at) return;
    clearTimeout(timer?.handle);
    const ring = (): void => {
      timer = undefined;
      wake();
    };
    timer = { at, handle: setTimeout(ring, at - now) };
  };
  return {
    async at(epochMs) {
      arm(epochMs);
      const existing = await browser.alarms.get(name);
      // An earlier alarm stays: the later need is found again when it rings.
      const soonest =
        existing && existing.scheduledTime > Date.now()
          ? Math.min(existing.scheduledTime, epochMs)
          : epochMs;
      await browser.alarms.create(name, { when: Math.max(soonest, Date.now() + 1_000) });
    },
  };
}
