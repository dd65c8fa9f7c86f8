/** The same person on the same portal in three browsers: without extension, with the naive one, with Témoin. */
import type { Page } from 'puppeteer-core';
import { AMINA } from '../../portal/accounts.ts';
import { startPortal, type Portal } from '../../portal/start-portal.ts';
import {
  launch,
  type BrowserName,
  type BrowserUnderTest,
} from '../../e2e/support/browser-under-test.ts';
import { arrive } from '../../e2e/support/person.ts';
import { begin } from '../../e2e/support/seen-start.ts';

export const contestants = ['none', 'naive', 'ours'] as const;
export type Contestant = (typeof contestants)[number];

export type Seat = { who: Contestant; browser: BrowserUnderTest; page: Page };

/** Every browser has Mon compte open when `run` starts; all of them are closed in the end. */
export async function withContestants<T>(
  name: BrowserName,
  run: (seats: Seat[], portal: Portal) => Promise<T>,
): Promise<T> {
  const portal = await startPortal();
  const open: BrowserUnderTest[] = [];
  try {
    const seats: Seat[] = [];
    for (const who of contestants) {
      const browser = await launch({ browser: name, portalPort: portal.port, ...what[who] });
      open.push(browser);
      const page = who === 'ours' ? await begin(browser) : await arrive(browser, AMINA);
      page.setDefaultTimeout(60_000);
      seats.push({ who, browser, page });
    }
    return await run(seats, portal);
  } finally {
    for (const browser of open) await browser.close();
    await portal.close();
  }
}

const what = {
  none: { withoutExtension: true },
  naive: { extensionDir: 'tests/bench/naive' },
  ours: {},
} as const;
