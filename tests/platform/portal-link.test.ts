/** The portal script's line on a made `chrome`: what is sent, what is heard and from whom, and what an orphan is told. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearBackground, sendToBackground } from '#platform/portal-link.ts';

type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: null | undefined) => void,
) => boolean;

function made(send: (message: unknown) => Promise<unknown>) {
  const listeners = new Set<Listener>();
  const id: { id?: string | undefined } = { id: 'own' };
  const runtime = Object.assign(id, {
    sendMessage: send,
    onMessage: {
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
    },
  });
  vi.stubGlobal('chrome', { runtime });
  return { runtime, listeners };
}

afterEach(() => vi.unstubAllGlobals());

describe('what is sent', () => {
  it('is one envelope, and its answer comes back', async () => {
    const sent: unknown[] = [];
    made((message) => {
      sent.push(message);
      return Promise.resolve({ ok: true, value: 1 });
    });
    expect(await sendToBackground('seen', { a: 1 })).toEqual({ ok: true, value: 1 });
    expect(sent).toEqual([{ temoin: 1, call: 'seen', ask: { a: 1 } }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['no answer', () => Promise.resolve(undefined)],
    ['a handler that threw', () => Promise.resolve({ __mozWebExtensionPolyfillReject__: true })],
    ['a worker that died', () => Promise.reject(new Error('closed'))],
  ])('may be sent again after %s', async (_, send) => {
    made(send);
    expect(await sendToBackground('seen', null)).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  it('is not sent by an orphan, and the orphan learns it', async () => {
    const send = vi.fn(() => Promise.resolve({ ok: true, value: 1 }));
    made(send).runtime.id = undefined;
    const gone = { ok: false, error: { code: 'context-gone' } };
    expect(await sendToBackground('seen', null)).toEqual(gone);
    vi.stubGlobal('chrome', undefined);
    expect(await sendToBackground('seen', null)).toEqual(gone);
    expect(send).not.toHaveBeenCalled();
  });

  it('tells the orphan that it became on the way', async () => {
    const { runtime } = made(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('invalidated'));
    });
    expect(await sendToBackground('seen', null)).toEqual({
      ok: false,
      error: { code: 'context-gone' },
    });
  });
});

describe('what is heard', () => {
  const call = { temoin: 1, call: 'hideChip', ask: null };

  it('keeps the line open until it is answered', async () => {
    const { listeners } = made(() => Promise.resolve(undefined));
    hearBackground((name) => (name === 'hideChip' ? Promise.resolve(null) : undefined));
    const [listener] = listeners;
    const answered = new Promise((resolve) => {
      expect(listener?.(call, { id: 'own' }, resolve)).toBe(true);
    });
    expect(await answered).toBe(null);
  });

  it('is answered even where it failed', async () => {
    const { listeners } = made(() => Promise.resolve(undefined));
    hearBackground(() => Promise.reject(new Error('a bug')));
    const [listener] = listeners;
    const answered = new Promise((resolve) => listener?.(call, { id: 'own' }, resolve));
    expect(await answered).toBeUndefined();
  });

  it('is ours alone, in our envelope, and known', () => {
    const { listeners } = made(() => Promise.resolve(undefined));
    hearBackground(() => undefined);
    const [listener] = listeners;
    const heard = (message: unknown, id: string) => listener?.(message, { id }, () => undefined);
    expect([heard(call, 'other'), heard({ call: 1 }, 'own'), heard(call, 'own')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('ends when it is stopped, also in an orphan', () => {
    const { listeners, runtime } = made(() => Promise.resolve(undefined));
    const stop = hearBackground(() => undefined);
    stop();
    expect(listeners.size).toBe(0);
    runtime.id = undefined;
    expect(stop).not.toThrow();
  });
});
