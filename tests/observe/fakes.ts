/** A clock that tests turn by hand, and detections made of what a test cares about. */
import type { Detection } from '#detect/detect.ts';
import type { SeenIncident } from '#detect/detector.ts';
import type { Timers } from '#observe/settle.ts';

export class FakeClock implements Timers {
  now = 0;
  readonly #waiting = new Map<number, { at: number; act: () => void }>();
  #last = 0;

  setTimeout = (act: () => void, ms: number): number => {
    this.#last += 1;
    this.#waiting.set(this.#last, { at: this.now + ms, act });
    return this.#last;
  };

  clearTimeout = (timer: number): void => void this.#waiting.delete(timer);

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Runs what falls due, in order, promises between. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    await flush();
    for (;;) {
      const [next] = [...this.#waiting]
        .filter(([, one]) => one.at <= end)
        .toSorted(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      this.now = next[1].at;
      this.#waiting.delete(next[0]);
      next[1].act();
      await flush();
    }
    this.now = end;
  }
}

async function flush(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) await Promise.resolve();
}

export function detection(members: Partial<Detection> & { route?: string } = {}): Detection {
  const { route = '/r', ...rest } = members;
  return {
    page: { host: 'h', path: '/', route, title: 't', lang: 'fr', kind: 'form-step' },
    account: { who: 'known', name: 'A' },
    passwordVisible: false,
    incidents: [],
    states: [],
    options: [],
    transient: false,
    fingerprint: 'f',
    ...rest,
  };
}

/** `element` stands for the node on screen: identity is all that is used of it. */
export function incident(
  text: string,
  members: Partial<SeenIncident> & { element: Element },
): SeenIncident {
  return { class: 'outage', codes: ['A1'], how: 'auto', text, ...members };
}
