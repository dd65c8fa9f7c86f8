/** Waiting for a fact: its answer, its deadline, and what it says when the fact never came. */

import { describe, expect, test } from 'vitest';
import { until } from './until.ts';

describe('until', () => {
  test('answers what was seen, after looks that were falsy or threw', async () => {
    const looks = [
      () => undefined,
      () => {
        throw new Error('navigating');
      },
      () => 'here',
    ];
    const seen = await until(() => looks.shift()?.(), { what: 'it', everyMs: 1 });
    expect(seen).toBe('here');
  });

  test('names what was missing, and the last answer', async () => {
    await expect(until(() => 0, { what: 'the chip', timeoutMs: 20, everyMs: 1 })).rejects.toThrow(
      'waited 20 ms for the chip; last answer: 0',
    );
  });

  test('keeps the last error as its cause', async () => {
    const closed = new Error('page closed');
    const waiting = until(() => Promise.reject(closed), { what: 'it', timeoutMs: 20, everyMs: 1 });
    await expect(waiting).rejects.toMatchObject({ cause: closed });
  });

  test('is not held beyond its deadline by a look that never answers', async () => {
    const never = new Promise<string>(() => undefined);
    await expect(until(() => never, { what: 'it', timeoutMs: 20 })).rejects.toThrow(
      'no answer before the deadline',
    );
  });
});
