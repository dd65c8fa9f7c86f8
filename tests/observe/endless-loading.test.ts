/** A page that never stops loading is told once, and a slow one is not. */
import { describe, expect, it } from 'vitest';
import type { Detection } from '#detect/detect.ts';
import { createEndlessLoading, endless } from '#observe/endless-loading.ts';
import { FakeClock } from './fakes.ts';

const page = (route: string, transient: boolean): Detection => ({
  page: { host: 'portal', path: '/', route, title: '', lang: 'fr', kind: 'account' },
  account: { who: 'unsaid' },
  passwordVisible: false,
  incidents: [],
  states: [],
  options: [],
  transient,
  fingerprint: route,
});

function made() {
  const clock = new FakeClock();
  const told: string[] = [];
  const tab = { now: page('/a', true), hidden: false };
  const loading = createEndlessLoading({
    timers: clock,
    read: () => tab.now,
    isHidden: () => tab.hidden,
    tell: (seen) => told.push(seen.page.route),
  });
  const look = (seen: Detection, callback = false): void => {
    tab.now = seen;
    loading.looked(seen, callback);
  };
  return { clock, told, tab, loading, look };
}

describe('endless loading', () => {
  it('is told once after a minute, however often the loader is looked at', async () => {
    const { clock, told, look } = made();
    look(page('/a', true));
    await clock.pass(endless.page - 1);
    look(page('/a', true));
    expect(told).toEqual([]);
    await clock.pass(endless.page * 3);
    look(page('/a', true));
    await clock.pass(endless.page * 3);
    expect(told).toEqual(['/a']);
  });

  it('begins anew with each page, and after each that came', async () => {
    const { clock, told, look } = made();
    look(page('/a', true));
    await clock.pass(endless.page - 1);
    look(page('/b', true));
    await clock.pass(endless.page - 1);
    look(page('/b', false));
    await clock.pass(endless.page * 3);
    expect(told).toEqual([]);
    look(page('/b', true));
    await clock.pass(endless.page);
    expect(told).toEqual(['/b']);
  });

  it('waits two minutes for the way back from the log-in', async () => {
    const { clock, told, look } = made();
    look(page('/', true), true);
    await clock.pass(endless.afterLogin - 1);
    expect(told).toEqual([]);
    await clock.pass(1);
    expect(told).toEqual(['/']);
  });

  it('says nothing of a hidden tab, and begins anew when it is seen again', async () => {
    const { clock, told, tab, look } = made();
    look(page('/a', true));
    tab.hidden = true;
    await clock.pass(endless.page);
    expect(told).toEqual([]);
    tab.hidden = false;
    look(page('/a', true));
    await clock.pass(endless.page);
    expect(told).toEqual(['/a']);
  });

  it('is silent where a click without effect has told it, or after it stopped', async () => {
    const { clock, told, loading, look } = made();
    look(page('/a', true));
    loading.told(page('/a', true));
    await clock.pass(endless.page * 2);
    look(page('/b', true));
    loading.stop();
    await clock.pass(endless.page * 2);
    expect(told).toEqual([]);
  });
});
