// @vitest-environment jsdom
/** The page witness from greeting to farewell: nothing before leave is given, photos without the chip, nothing left behind. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#core/result.ts';
import type { ObserverDeps, TabHandler } from '#observe/ports.ts';
import { startObserver } from '#observe/start-observer.ts';

type Call = { call: string; payload: unknown };

function started(watch: boolean, photo = false) {
  const calls: Call[] = [];
  const tab: { handler?: TabHandler } = {};
  let ids = 0;
  const answers = {
    hello: { watch, chip: null },
    seen: { kept: true, photo, chip: null },
    photo: { kept: true, chip: null },
    chipAct: { chip: null },
  };
  const deps: ObserverDeps = {
    document,
    window,
    send: async (call, payload) => {
      calls.push({ call, payload });
      return ok(answers[call]);
    },
    onTabCall: (handler) => {
      tab.handler = handler;
      return () => delete tab.handler;
    },
    now: () => Date.now(),
    uptime: () => performance.now(),
    newId: () => `id-${(ids += 1)}`,
    isOurHost: () => true,
  };
  return { observer: startObserver(deps), calls, tab, names: () => calls.map((one) => one.call) };
}

describe('observer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren(document.createElement('main'));
    document.body.firstElementChild?.append('Une page');
  });
  afterEach(() => {
    globalThis.__temoinStop?.();
    vi.useRealTimers();
  });

  it('reads nothing before it may', async () => {
    const { names } = started(false);
    await vi.advanceTimersByTimeAsync(10_000);
    document.body.append('Autre chose');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual(['hello']);
  });

  it('begins and ends by word of the background, without a reload', async () => {
    const { names, tab } = started(false);
    await vi.advanceTimersByTimeAsync(100);
    await tab.handler?.('state', { watch: true });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(names()).toEqual(['hello', 'seen']);
    await tab.handler?.('state', { watch: false });
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'x' }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual(['hello', 'seen']);
  });

  it('asks for the photo about the line that was acknowledged', async () => {
    const { calls } = started(true, true);
    await vi.advanceTimersByTimeAsync(5_000);
    const seen = calls.find((one) => one.call === 'seen')?.payload;
    const photo = calls.find((one) => one.call === 'photo')?.payload;
    expect(seen).toMatchObject({ observation: { kind: 'visit' } });
    expect(photo).toMatchObject({
      about: typeof seen === 'object' && seen && 'id' in seen ? seen.id : '',
      regions: [],
    });
  });

  it('retires the instance before it', async () => {
    const first = started(true);
    await vi.advanceTimersByTimeAsync(3_000);
    const second = started(true);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(first.tab.handler).toBeUndefined();
    expect(second.tab.handler).toBeDefined();
    expect(first.names()).toEqual(['hello', 'seen']);
  });

  it('leaves no timer, no listener and no element when stopped', async () => {
    const { observer, tab, names } = started(true);
    await vi.advanceTimersByTimeAsync(3_000);
    observer.stop();
    expect([vi.getTimerCount(), tab.handler, globalThis.__temoinStop]).toEqual([
      0,
      undefined,
      undefined,
    ]);
    document.body.append('encore');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual(['hello', 'seen']);
  });

  it('hears no click that a script made', async () => {
    const { calls } = started(true);
    const button = document.createElement('button');
    button.textContent = 'Déposer la demande >';
    document.body.append(button);
    await vi.advanceTimersByTimeAsync(3_000);
    button.click();
    await vi.advanceTimersByTimeAsync(70_000);
    expect(JSON.stringify(calls)).not.toContain('Déposer');
  });
});
