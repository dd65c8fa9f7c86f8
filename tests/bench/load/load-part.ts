/** Page load of Mon compte without extension, with the naive one and with Témoin recording: one of each a round, order drawn. */
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../portal/seeded-random.ts';
import { figure, type Figure } from '../figures/figure.ts';
import { withContestants, type Contestant, type Seat } from '../machine/contestants.ts';
import { shuffled } from '../machine/shuffled.ts';
import type { Asked, Part } from '../part.ts';
import { prepareTab, timeLoad, type Load } from './time-load.ts';

/** After a load: longer than any of the three is still at work (Témoin looks after a second of quiet). */
const REST_MS = 1_800;
const WARM_UP = 3;

type Round = Record<Contestant, Load>;

export const loadPart: Part = {
  name: 'load',
  about: 'page load with and without the extension, in pairs',
  async run(asked) {
    const told = { figures: [] as Figure[], browsers: [] as string[] };
    for (const name of ['chromium', 'firefox'] as const) {
      await withContestants(name, async (seats) => {
        told.browsers.push(seats[0]?.browser.version ?? name);
        for (const { page } of seats) await prepareTab(page);
        told.figures.push(...figuresOf(name, await allRounds(seats, asked)));
      });
    }
    return told;
  },
};

async function allRounds(seats: readonly Seat[], asked: Asked): Promise<Round[]> {
  const random = seededRandom(60);
  const rounds: Round[] = [];
  const count = asked.quick ? 3 : 60;
  for (let turn = -WARM_UP; turn < count; turn += 1) {
    const loads = new Map<Contestant, Load>();
    for (const { who, page } of shuffled(seats, random)) {
      loads.set(who, await timeLoad(page));
      await pause(REST_MS);
    }
    const [none, naive, ours] = [loads.get('none'), loads.get('naive'), loads.get('ours')];
    if (turn >= 0 && none && naive && ours) rounds.push({ none, naive, ours });
    if (turn % 20 === 0) asked.say(`load: round ${turn} of ${count}`);
  }
  return rounds;
}

function figuresOf(name: string, rounds: readonly Round[]): Figure[] {
  const added = (who: Contestant, moment: keyof Load): number[] =>
    rounds.map((round) => round[who][moment] - round.none[moment]);
  return [
    figure(
      `${name}: load event, no extension`,
      rounds.map((round) => round.none.load),
    ),
    figure(`${name}: load event, Témoin − none (aim +3)`, added('ours', 'load'), {
      budget: { of: 'high', atMost: 10 },
    }),
    figure(`${name}: load event, naive − none`, added('naive', 'load')),
    figure(
      `${name}: content shown, no extension`,
      rounds.map((round) => round.none.shown),
    ),
    figure(`${name}: content shown, Témoin − none`, added('ours', 'shown'), {
      budget: { of: 'high', atMost: 10 },
    }),
    figure(`${name}: content shown, naive − none`, added('naive', 'shown')),
  ];
}
