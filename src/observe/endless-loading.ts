/** A page that never stops loading: told once, after a time in which even the slow portal has always answered. */
import type { Detection } from '#detect/detect.ts';
import type { Timers } from './settle.ts';

/**
 * Milliseconds. A loader or a white page is normal for seconds; sending a request was seen to take 30 s, coming back from
 * the log-in 90 s (reference anef-portal §8.9, §2.3).
 */
export const endless = { page: 60_000, afterLogin: 120_000 } as const;

export type EndlessLoading = {
  /** After each settled look, loading or not. */
  looked: (seen: Detection, callback: boolean) => void;
  /** The silence of this page was told as a click without effect: not twice. */
  told: (seen: Detection) => void;
  stop: () => void;
};

type Needs = {
  timers: Timers;
  /** Reads the page again; undefined where nothing may be read. */
  read: () => Detection | undefined;
  isHidden: () => boolean;
  tell: (seen: Detection) => void;
};

export function createEndlessLoading(needs: Needs): EndlessLoading {
  let timer: number | undefined;
  let route: string | undefined;
  /** Route whose endless loading is told already. */
  let spent: string | undefined;

  const disarm = (): void => {
    if (timer !== undefined) needs.timers.clearTimeout(timer);
    timer = undefined;
  };
  const due = (): void => {
    timer = undefined;
    const seen = needs.read();
    // Nobody waits in front of a hidden tab: it is looked at again when it comes back.
    if (!seen?.transient || needs.isHidden()) {
      route = undefined;
      return;
    }
    spent = seen.page.route;
    needs.tell(seen);
  };
  return {
    looked: (seen, callback) => {
      const here = seen.transient ? seen.page.route : undefined;
      if (here === route) return;
      disarm();
      route = here;
      if (here === undefined) spent = undefined;
      else if (here !== spent)
        timer = needs.timers.setTimeout(due, callback ? endless.afterLogin : endless.page);
    },
    told: (seen) => {
      if (seen.page.route !== route) return;
      disarm();
      spent = route;
    },
    stop: disarm,
  };
}
