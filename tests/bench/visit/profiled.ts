/** Runs an act while Chromium samples the tab's main thread, and says what share of the samples is an origin's. */
import type { Page } from 'puppeteer-core';
import { profileShare, type Share } from './profile-share.ts';

/** Microseconds between two samples. */
const EVERY_US = 250;

export async function profiled(
  page: Page,
  origin: string,
  act: () => Promise<void>,
): Promise<Share> {
  const session = await page.createCDPSession();
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: EVERY_US });
    await session.send('Profiler.start');
    await act();
    const { profile } = await session.send('Profiler.stop');
    return profileShare(profile, origin);
  } finally {
    await session.detach();
  }
}
