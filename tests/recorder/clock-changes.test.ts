/** The wall clock set back or forward between two reports: nothing lost, `kept` never goes back, `at` stays what the clock said. */
import { expect, it } from 'vitest';
import { chainFaults } from '../support/journal-facts.ts';
import { errorSeen } from '../support/seen-message.ts';
import { day, hour, minute, tellRecorder } from '../support/told-recorder.ts';

it.each([
  ['set back two hours', -2 * hour],
  ['set back three days', -3 * day],
  ['set forward three days', 3 * day],
])('the clock %s between two reports', async (_how, change) => {
  const told = await tellRecorder();
  await told.later(minute);
  told.world.pass(change);
  const at = told.world.now();
  await told.see(errorSeen);
  await told.later(minute);
  const [incident] = await told.kept('incident');
  const [visit] = await told.kept('visit');
  expect(incident?.at).toBe(new Date(at).toISOString());
  // Two clocks far apart are no proof of one stay.
  expect(incident?.stay).not.toBe(visit?.stay);
  const kept = (await told.kept()).map((claims) => String(claims.kept));
  expect(kept).toEqual(kept.toSorted());
  expect(await chainFaults()).toEqual([]);
});

it.each([
  ['the five seconds of a failed call', 1],
  ['the two minutes of repeats', 2],
])(
  'the clock set back three days within %s holds no line back for three days',
  async (_what, failures) => {
    const told = await tellRecorder();
    for (let count = 0; count < failures; count += 1) {
      if (count > 0) await told.later(10_000);
      await told.fail();
    }
    told.world.pass(-3 * day);
    await told.later(3 * minute);
    expect(await told.kept('incident')).toHaveLength(failures);
    expect(await told.pending()).toEqual([]);
    expect(await chainFaults()).toEqual([]);
  },
);
