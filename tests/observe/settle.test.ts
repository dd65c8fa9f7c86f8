/** When the page is looked at: after quiet, at most every two seconds, never hidden. */
import { describe, expect, it } from 'vitest';
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
