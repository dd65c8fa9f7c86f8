/** Dying at every port call: nothing acknowledged is lost or doubled, and the chain stays whole. */
import { describe, expect, it } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import type { Ports, RecorderPart } from '#recorder/ports.ts';
import { chainFaults, journalFacts } from '../support/journal-facts.ts';
import { Died, makeWorld, mortal, type Death, type World } from '../support/recorder-world.ts';
import { stories, type Step } from '../support/recorder-stories.ts';

type Make = (ports: Ports) => RecorderPart;

/** Plays a story; when the worker dies, starts a new one and says the unanswered step again, as reporters do. */
async function play(
  story: Step[],
  world: World,
  options: { death?: Death; make?: Make },
): Promise<void> {
  const make = options.make ?? createRecorder;
  let recorder = make(options.death ? mortal(world.ports, options.death) : world.ports);
  for (const step of [...story, lastly]) {
    const unanswered = await answered(() => step(recorder, world));
    if (!unanswered) continue;
    recorder = make(world.ports);
    await recorder.wake();
    await step(recorder, world);
  }
}

/** Ten quiet minutes: every window and every set of repeats is over. */
const lastly: Step = async (recorder, world) => {
  world.pass(10 * 60_000);
  await recorder.wake();
  await recorder.wake();
};

async function answered(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return false;
  } catch (reason) {
    if (reason instanceof Died) return true;
    throw reason;
  }
}

async function undisturbed(
  story: Step[],
  make?: Make,
): Promise<{ facts: string[]; calls: number }> {
  const counter: Death = { at: 0, when: 'before', calls: 0, dead: false };
  await play(story, makeWorld(), { death: counter, ...(make ? { make } : {}) });
  return { facts: await journalFacts(), calls: counter.calls };
}

describe.each(Object.entries(stories))('%s', (_name, story) => {
  it.each(['before', 'after'] as const)(
    'ends the same whichever port call the worker dies %s',
    { timeout: 300_000 },
    async (when) => {
      const { facts, calls } = await undisturbed(story);
      expect(calls).toBeGreaterThan(10);
      for (let at = 1; at <= calls; at += 1) {
        await play(story, makeWorld(), { death: { at, when, calls: 0, dead: false } });
        expect({ at, facts: await journalFacts(), chain: await chainFaults() }).toEqual({
          at,
          facts,
          chain: [],
        });
      }
    },
  );
});

describe('a deliberately broken recorder', () => {
  it.each(['forgets', 'doubles'] as const)(
    'is found out when it %s',
    { timeout: 300_000 },
    async (how) => {
      const story = stories['an error, its server side, a photo'] ?? [];
      const broken: Make = (ports) => createRecorder(brokenPorts(ports, how));
      const { facts, calls } = await undisturbed(story);
      const found: number[] = [];
      for (let at = 1; at <= calls && found.length === 0; at += 1) {
        await play(story, makeWorld(), {
          death: { at, when: 'after', calls: 0, dead: false },
          make: broken,
        });
        const ended = await journalFacts();
        if (JSON.stringify(ended) !== JSON.stringify(facts)) found.push(at);
      }
      expect(found.length).toBe(1);
    },
  );
});

/** `forgets`: lines live in memory until they are drained. `doubles`: the id of an acknowledged line is not looked up. */
function brokenPorts(ports: Ports, how: 'forgets' | 'doubles'): Ports {
  const { store } = ports;
  if (how === 'doubles') {
    const accept: Ports['store']['accept'] = async (change) =>
      store.accept({
        ...change,
        rows: change.rows.map((row) => ({
          ...row,
          id: `${row.id}-${Math.round(Math.random() * 1e9)}`,
        })),
      });
    return {
      ...ports,
      store: new Proxy(store, {
        get: (target, name, self): unknown =>
          name === 'accept' ? accept : Reflect.get(target, name, self),
      }),
    };
  }
  let lost: Parameters<Ports['store']['accept']>[0][] = [];
  const accept: Ports['store']['accept'] = async (change) => {
    lost.push(change);
    await store.presence();
  };
  const pending: Ports['store']['pending'] = async () => {
    const now = lost;
    lost = [];
    for (const change of now) await store.accept(change);
    return store.pending();
  };
  return {
    ...ports,
    store: new Proxy(store, {
      get: (target, name, self): unknown =>
        name === 'accept' ? accept : name === 'pending' ? pending : Reflect.get(target, name, self),
    }),
  };
}
