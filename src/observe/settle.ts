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

/** A page may change a thousand times a second: marks only move the moment, and the one timer, when it comes too soon, waits for the rest. */
export function createSettle(needs: Needs): Settle {
  let timer: number | undefined;
  /** When the timer comes, and when the look is due: monotonic milliseconds. */
  let comes = 0;
  let due = 0;
  let first = 0;
  let hasty = false;
  let stopped = false;

  const arm = (now: number): void => {
    comes = due;
    timer = needs.timers.setTimeout(come, Math.max(0, Math.ceil(due - now)));
  };

  const come = (): void => {
    const now = needs.uptime();
    if (now < due) return arm(now);
    timer = undefined;
    hasty = false;
    // The mark is lost with a hidden tab on purpose: becoming visible marks again.
    if (!stopped && !needs.isHidden()) needs.look();
  };

  const mark = (haste = false): void => {
    if (stopped || needs.isHidden()) return;
    const now = needs.uptime();
    if (timer === undefined) first = now;
    hasty ||= haste;
    due = Math.min(now + (hasty ? pace.haste : pace.quiet), first + pace.cap);
    if (timer !== undefined) {
      if (comes <= due) return;
      needs.timers.clearTimeout(timer);
    }
    arm(now);
  };

  const stop = (): void => {
    stopped = true;
    if (timer !== undefined) needs.timers.clearTimeout(timer);
    timer = undefined;
  };
  return { mark, stop };
}
