/** A clock that runs with the browser's and can be moved forward: timers that become due on the way fire in their order. */
import type { Timers } from '#observe/settle.ts';

export type MovedClock = {
  timers: Timers;
  /** Epoch milliseconds, moved. */
  now: () => number;
  /** Monotonic milliseconds, moved. */
  uptime: () => number;
  advance: (ms: number) => void;
};

type Waiting = { id: number; at: number; act: () => void; real: number };

export function createMovedClock(window: Pick<Window, 'setTimeout' | 'clearTimeout'>): MovedClock {
  let moved = 0;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const uptime = (): number => performance.now() + moved;

  const fire = (id: number): void => {
    const one = waiting.get(id);
    if (!one) return;
    waiting.delete(id);
    window.clearTimeout(one.real);
    one.act();
  };
  const earliest = (until: number): Waiting | undefined =>
    [...waiting.values()].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
  const advance = (ms: number): void => {
    const goal = uptime() + ms;
    for (let next = earliest(goal); next; next = earliest(goal)) {
      moved += Math.max(0, next.at - uptime());
      fire(next.id);
    }
    moved += Math.max(0, goal - uptime());
  };
  return {
    timers: {
      setTimeout: (act, ms) => {
        last += 1;
        const id = last;
        const real = window.setTimeout(() => fire(id), ms);
        waiting.set(id, { id, at: uptime() + ms, act, real });
        return id;
      },
      clearTimeout: (id) => {
        const one = waiting.get(id);
        if (one) window.clearTimeout(one.real);
        waiting.delete(id);
      },
    },
    now: () => Date.now() + moved,
    uptime,
    advance,
  };
}
