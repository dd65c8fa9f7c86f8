/** Half an hour on a portal that changes all the time: the share of our script, and its longest work, round by round. Chromium. */
import { startPortal } from '../../portal/start-portal.ts';
import { launch } from '../../e2e/support/browser-under-test.ts';
import { begin } from '../../e2e/support/seen-start.ts';
import type { Part } from '../part.ts';
import { busyVisit } from './busy-visit.ts';
import { shareFigures } from './cpu-part.ts';
import { keepMutating } from './mutating.ts';
import { profiled } from './profiled.ts';
import type { Share } from './profile-share.ts';

export const visitPart: Part = {
  name: 'visit',
  about: 'content-script CPU over a long visit, the page mutating all the time',
  long: true,
  async run(asked) {
    const minutes = asked.minutes ?? (asked.quick ? 1 : 30);
    const portal = await startPortal();
    const browser = await launch({ browser: 'chromium', portalPort: portal.port });
    try {
      const page = await begin(browser);
      await keepMutating(page);
      const shares: Share[] = [];
      const end = performance.now() + minutes * 60_000;
      while (performance.now() < end) {
        asked.say(`visit: round ${shares.length + 1}`);
        shares.push(await profiled(page, browser.extensionOrigin, () => busyVisit(page, portal)));
      }
      const wallMs = shares.reduce((sum, share) => sum + share.wallMs, 0);
      const oursMs = shares.reduce((sum, share) => sum + share.oursMs, 0);
      return {
        browsers: [browser.version],
        figures: shareFigures('Témoin', shares),
        notes: [
          `over ${(wallMs / 60_000).toFixed(1)} minutes: ${((oursMs / wallMs) * 100).toFixed(2)} % of the time`,
        ],
      };
    } finally {
      await browser.close();
      await portal.close();
    }
  },
};
