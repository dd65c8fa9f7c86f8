/** Each write of each story refused once: what was acknowledged stays whole, and what is missing is said to be. */
import { describe, expect, it } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import { chainFaults, journalFacts } from '../support/journal-facts.ts';
import { stories, type Step } from '../support/recorder-stories.ts';
import { makeWorld } from '../support/recorder-world.ts';

const minute = 60_000;

/** @returns what the journals tell in the end, and how many writes were asked for */
async function play(
  story: Step[],
  refused?: { name: string; only: number },
): Promise<{ facts: string[]; asked: number }> {
  const world = makeWorld();
  Object.assign(world.refusal, refused);
  const recorder = createRecorder(world.ports);
  for (const step of story) {
    // Whoever has no acknowledgement says it again, as pages and persons do.
    await step(recorder, world).catch(() => step(recorder, world));
  }
  const { asked } = world.refusal;
  for (let quiet = 0; quiet < 3; quiet += 1) {
    world.pass(4 * minute);
    await recorder.wake();
  }
  return { facts: await journalFacts(), asked };
}

const saysSo = /"gap"|"photo-missed"/u;

describe.each(Object.entries(stories))('%s', (_name, story) => {
  it(
    'is the same journal whichever write meets a connection that was just closed',
    { timeout: 300_000 },
    async () => {
      const { facts, asked } = await play(story);
      expect(asked).toBeGreaterThan(3);
      for (let only = 1; only <= asked; only += 1) {
        const again = await play(story, { name: 'InvalidStateError', only });
        expect({ only, facts: again.facts }).toEqual({ only, facts });
        expect({ only, chain: await chainFaults() }).toEqual({ only, chain: [] });
      }
    },
  );

  it(
    'has every line, or says that one is missing, whichever write finds no room',
    { timeout: 300_000 },
    async () => {
      const { facts, asked } = await play(story);
      for (let only = 1; only <= asked; only += 1) {
        const { facts: after } = await play(story, { name: 'QuotaExceededError', only });
        const missing = facts.filter((fact) => !after.includes(fact));
        const told = after.some((fact) => saysSo.test(fact) && !facts.includes(fact));
        expect({ only, missing, told }).toEqual({ only, missing, told: missing.length > 0 });
        expect({ only, chain: await chainFaults() }).toEqual({ only, chain: [] });
      }
    },
  );
});
