/** CPU that content scripts take of the tab during a busy visit, naive and Témoin in turn; Chromium alone has the profiler. */
import { seededRandom } from '../../portal/seeded-random.ts';
import { figure, type Figure } from '../figures/figure.ts';
import { withContestants, type Contestant } from '../machine/contestants.ts';
import { shuffled } from '../machine/shuffled.ts';
import type { Part } from '../part.ts';
import { busyVisit } from './busy-visit.ts';
import { profiled } from './profiled.ts';
import type { Share } from './profile-share.ts';

export const cpuPart: Part = {
  name: 'cpu',
  about: 'content-script CPU over a busy visit',
  run: (asked) =>
    withContestants('chromium', async (seats, portal) => {
      const random = seededRandom(1);
      const rounds = asked.quick ? 2 : 15;
      const shares: Record<Contestant, Share[]> = { none: [], naive: [], ours: [] };
      const extended = seats.filter(({ who }) => who !== 'none');
      for (let round = 0; round < rounds; round += 1) {
        asked.say(`cpu: round ${round + 1} of ${rounds}`);
        for (const { who, page, browser } of shuffled(extended, random))
          shares[who].push(
            await profiled(page, browser.extensionOrigin, () => busyVisit(page, portal)),
          );
      }
      return {
        browsers: seats.slice(0, 1).map(({ browser }) => browser.version),
        figures: [
          ...shareFigures('Témoin', shares.ours),
          figure('naive: content-script CPU, share of a round', shares.naive.map(percent), {
            unit: '%',
          }),
        ],
      };
    }),
};

/** The two budgets of a visit: share of the whole time, and no task over 50 ms. */
export function shareFigures(who: string, shares: readonly Share[]): Figure[] {
  return [
    figure(`${who}: content-script CPU, share of a round`, shares.map(percent), {
      unit: '%',
      budget: { of: 'high', atMost: 1 },
    }),
    figure(
      `${who}: longest unbroken work of a round`,
      shares.map(({ longestMs }) => longestMs),
      { budget: { of: 'max', atMost: 50 } },
    ),
  ];
}

function percent({ oursMs, wallMs }: Share): number {
  return (oursMs / wallMs) * 100;
}
