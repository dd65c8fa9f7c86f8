/** Ends a browser as a power cut would: SIGKILL to the whole process group, without a goodbye. */

import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Puppeteer starts each browser as the leader of a group of its own, so nobody else is touched. */
export async function killTree(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('this browser has no process of ours');
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
