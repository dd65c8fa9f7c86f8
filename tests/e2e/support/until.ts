/** Waits for a fact to become true, with a deadline and an error that says what was missing. */

import { setTimeout as pause } from 'node:timers/promises';

export interface UntilOptions {
  /** Completes the sentence "waited N ms for …". */
  readonly what: string;
  /** Deadline in milliseconds; 20 000 unless told (two browsers on two cores). */
  readonly timeoutMs?: number;
  /** Time between two looks in milliseconds; 50 unless told. */
  readonly everyMs?: number;
}

type Falsy = false | null | undefined | 0 | '';

/**
 * Looks again and again until `fn` answers something truthy, and returns that answer.
 * An error thrown by `fn` counts as "not yet" (a page may be navigating); the last one is the
 * `cause` of the final error. A look that hangs does not outlive the deadline.
 */
export async function until<T>(
  fn: () => T | Promise<T>,
  { what, timeoutMs = 20_000, everyMs = 50 }: UntilOptions,
): Promise<Exclude<Awaited<T>, Falsy>> {
  const deadline = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < deadline) {
    const look = await lookOnce(fn, deadline - Date.now());
    if (look.seen !== undefined) return look.seen;
    last = look.instead;
    await pause(everyMs);
  }
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`waited ${timeoutMs} ms for ${what}; last answer: ${seen}`, { cause: last });
}

interface Look<T> {
  readonly seen?: Exclude<Awaited<T>, Falsy> | undefined;
  readonly instead?: unknown;
}

async function lookOnce<T>(fn: () => T | Promise<T>, remainingMs: number): Promise<Look<T>> {
  const cancel = new AbortController();
  const late = pause(remainingMs, 'no answer before the deadline' as const, {
    signal: cancel.signal,
  }).then((reason): Look<T> => ({ instead: reason }));
  late.catch(() => undefined);
  const asked = (async (): Promise<Look<T>> => {
    const answer = await fn();
    return isTruthy(answer) ? { seen: answer } : { instead: answer };
  })();
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    return { instead: error };
  } finally {
    cancel.abort();
  }
}

function isTruthy<V>(value: V): value is Exclude<V, Falsy> {
  return Boolean(value);
}
