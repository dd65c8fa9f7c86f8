/** When to look: some quiet after the last change, at most one look in two seconds on a page that never rests, none on a hidden tab. */

/** The slice of `window` that timing needs; tests give their own. */
export type Timers = {
  setTimeout: (act: () => void, ms: number) => number;
  clearTimeout: (timer: number) => void;
};

export type Settle = {
  /** Something changed: nothing but a mark and a timer, whatever the number of changes. */
  mark: (haste?: boolean) => void;
  stop: () => void;
};

/** Milliseconds. `quiet`: an ordinary page; `haste`: an alert may be on screen (told within 2 s); `cap`: longest wait. */
export const pace = { quiet: 1_000, haste: 400, cap: 2_000 } as const;

type Needs = {
  timers: Timers;
  /** Monotonic milliseconds. */
  uptime: () => number;
  isHidden: () => boolean;
  look: () => void;
};

export function createSettle(needs: Needs): Settle {
  let timer: number | undefined;
  let first = 0;
  let hasty = false;
  let stopped = false;

  const look = (): void => {
    timer = undefined;
    hasty = false;
    // The mark is lost with a hidden tab on purpose: becoming visible marks again.
    if (!stopped && !needs.isHidden()) needs.look();
  };

  const mark = (haste = false): void => {
    if (stopped || needs.isHidden()) return;
    const now = needs.uptime();
    if (timer === undefined) first = now;
    else needs.timers.clearTimeout(timer);
    hasty ||= haste;
    const quiet = hasty ? pace.haste : pace.quiet;
    timer = needs.timers.setTimeout(look, Math.max(0, Math.min(quiet, first + pace.cap - now)));
  };

  const stop = (): void => {
    stopped = true;
    if (timer !== undefined) needs.timers.clearTimeout(timer);
    timer = undefined;
  };
  return { mark, stop };
}
