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
