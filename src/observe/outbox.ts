/** Sends observations in order, each under one id until it is acknowledged: a stopped worker costs a retry, never a line. */
import type { PageObservation, SeenMessage } from '#core/observation/seen.ts';
import type { Result } from '#core/result.ts';
import type { ChipView } from '#core/view/chip-view.ts';
import type { Timers } from './settle.ts';

type Answer = { kept: boolean; photo: boolean; chip: ChipView | null };
export type Acknowledged = Answer & { id: string; kind: PageObservation['kind'] };
type Failure = { code: string };

export type Outbox = { put: (observation: PageObservation) => void; stop: () => void };

type Needs = {
  send: (message: SeenMessage) => Promise<Result<Answer, Failure>>;
  timers: Timers;
  newId: () => string;
  /** Epoch milliseconds. */
  now: () => number;
  uptime: () => number;
  boot: string;
  acknowledged: (answer: Acknowledged) => void;
  /** The extension was updated or removed: this content script is an orphan. */
  gone: () => void;
};

/** Milliseconds before each next try; the last one repeats until `patience` is over. */
const backoff = [100, 400, 1_600, 5_000] as const;
const patience = 120_000;
const most = 50;
/** Answers of a living background that no retry can change. */
const final = new Set(['messaging/not-allowed', 'messaging/payload']);

export function createOutbox(needs: Needs): Outbox {
  const queue: SeenMessage[] = [];
  let timer: number | undefined;
  let busy = false;
  let stopped = false;
  let tries = 0;
  let since = 0;

  const stop = (): void => {
    stopped = true;
    queue.length = 0;
    if (timer !== undefined) needs.timers.clearTimeout(timer);
  };

  const done = (): void => {
    queue.shift();
    tries = 0;
    next();
  };

  const failed = (code: string): void => {
    if (code === 'context-gone') {
      stop();
      needs.gone();
    } else if (final.has(code) || needs.uptime() - since > patience) done();
    else {
      timer = needs.timers.setTimeout(next, backoff[Math.min(tries, backoff.length - 1)] ?? 0);
      tries += 1;
    }
  };

  const settle = (message: SeenMessage, result: Result<Answer, Failure>): void => {
    busy = false;
    if (stopped) return;
    if (result.ok) {
      const { id, observation } = message;
      needs.acknowledged({ ...result.value, id, kind: observation.kind });
      done();
    } else failed(result.error.code);
  };

  const next = (): void => {
    timer = undefined;
    const message = queue[0];
    if (stopped || busy || !message) return;
    busy = true;
    if (tries === 0) since = needs.uptime();
    needs.send(message).then(
      (result) => settle(message, result),
      (error: unknown) => settle(message, { ok: false, error: { code: codeOf(error) } }),
    );
  };

  const put = (observation: PageObservation): void => {
    if (stopped) return;
    if (queue.length >= most) makeRoom(queue);
    queue.push(messageOf(needs, observation));
    if (timer === undefined) next();
  };
  return { put, stop };
}

function messageOf(needs: Needs, observation: PageObservation): SeenMessage {
  const { boot } = needs;
  const at = new Date(needs.now()).toISOString();
  return { id: needs.newId(), at, uptime: needs.uptime(), boot, observation };
}

/** A plain visit is the least that can be lost; the first in line may be on its way already. */
function makeRoom(queue: SeenMessage[]): void {
  const visit = queue.findIndex((one, index) => index > 0 && one.observation.kind === 'visit');
  queue.splice(visit > 0 ? visit : 1, 1);
}

/** A rejected `send` is a worker that died, unless it says that the whole extension has gone. */
function codeOf(error: unknown): string {
  if (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string'
  )
    return error.code;
  const words = error instanceof Error ? error.message : '';
  return /context invalidated/i.test(words) ? 'context-gone' : 'unreachable';
}
