/** When the page is looked at: after quiet, at most every two seconds, never hidden. */
import { describe, expect, it, vi } from 'vitest';
import { createSettle, pace } from '#observe/settle.ts';
import { FakeClock } from './fakes.ts';

function made() {
  const clock = new FakeClock();
  const looks: number[] = [];
  const tab = { hidden: false };
  const settle = createSettle({
    timers: clock,
    uptime: () => clock.now,
    isHidden: () => tab.hidden,
    look: () => looks.push(clock.now),
  });
  return { clock, looks, tab, settle };
}

describe('settle', () => {
  it('looks once, after the quiet', async () => {
    const { clock, looks, settle } = made();
    settle.mark();
    await clock.pass(600);
    settle.mark();
    await clock.pass(5_000);
    expect(looks).toEqual([600 + pace.quiet]);
  });

  it('looks sooner when an alert may have come, within two seconds of it', async () => {
    const { clock, looks, settle } = made();
    settle.mark(true);
    await clock.pass(5_000);
    expect(looks).toEqual([pace.haste]);
  });

  it('looks at most every two seconds at a page that never rests', async () => {
    const { clock, looks, settle } = made();
    for (let at = 0; at < 20_000; at += 50) {
      settle.mark(at % 100 === 0);
      await clock.pass(50);
    }
    expect(looks.length).toBeGreaterThanOrEqual(9);
    expect(looks.length).toBeLessThanOrEqual(10);
  });

  it('arms a timer for a quiet, not for each of a thousand changes in it', async () => {
    const { clock, looks, settle } = made();
    const set = vi.spyOn(clock, 'setTimeout');
    for (let at = 0; at < 1_000; at += 1) {
      settle.mark();
      if (at % 10 === 9) await clock.pass(10);
    }
    await clock.pass(5_000);
    expect(set).toHaveBeenCalledTimes(2);
    expect(looks).toEqual([990 + pace.quiet]);
  });

  it('does not wait for a timer of before when an alert comes', async () => {
    const { clock, looks, settle } = made();
    settle.mark();
    await clock.pass(100);
    settle.mark(true);
    await clock.pass(5_000);
    expect(looks).toEqual([100 + pace.haste]);
    expect(clock.waiting).toBe(0);
  });

  it('does nothing on a hidden tab, and begins again when it is seen', async () => {
    const { clock, looks, tab, settle } = made();
    tab.hidden = true;
    settle.mark();
    expect(clock.waiting).toBe(0);
    await clock.pass(5_000);
    tab.hidden = false;
    settle.mark();
    await clock.pass(5_000);
    expect(looks).toEqual([6_000]);
  });

  it('leaves no timer when stopped', () => {
    const { clock, settle } = made();
    settle.mark();
    settle.stop();
    settle.mark();
    expect(clock.waiting).toBe(0);
  });
});
