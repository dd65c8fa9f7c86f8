/** Asks the background whether this document may be watched, until somebody answers: at start the worker may be waking. */
import type { Exchanges, Send } from './ports.ts';
import type { Timers } from './settle.ts';

type Needs = {
  send: Send;
  timers: Timers;
  boot: string;
  answered: (answer: Exchanges['hello']['answer']) => void;
  gone: () => void;
};

/** Milliseconds before each next try. */
const waits = [100, 400, 1_600, 5_000, 5_000, 5_000] as const;

/** Returns the way to stop asking. */
export function sayHello(needs: Needs): () => void {
  let timer: number | undefined;
  let stopped = false;
  const again = (tries: number): void => {
    const wait = waits[tries];
    if (stopped || wait === undefined) return;
    timer = needs.timers.setTimeout(() => void ask(tries + 1), wait);
  };
  const ask = async (tries: number): Promise<void> => {
    // A rejection is a worker that died on the way.
    const answer = await needs.send('hello', { boot: needs.boot }).catch(() => undefined);
    if (stopped) return;
    if (answer?.ok) needs.answered(answer.value);
    else if (answer?.error.code === 'context-gone') needs.gone();
    else again(tries);
  };
  void ask(0);
  return () => {
    stopped = true;
    if (timer !== undefined) needs.timers.clearTimeout(timer);
  };
}
