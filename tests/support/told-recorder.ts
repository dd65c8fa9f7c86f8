/** A recorder that a test talks to in short words, with the clock in the test's hand. */
import type { Answers, PageAsks, PageCall } from '#messaging/protocol.ts';
import type { NetworkFailure, PageObservation } from '#core/observation/seen.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { PendingRow } from '#recorder/ports/pending-row.ts';
import type { RecorderPart } from '#recorder/ports.ts';
import { createRecorder } from '#recorder/recorder.ts';
import { keptEntries, type Kept } from './journal-facts.ts';
import { failureOf } from './recorder-stories.ts';
import { makeWorld, type World } from './recorder-world.ts';
import { seenMessage } from './seen-message.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** The tab in which things happen unless a test says another. */
export const here = 7;

type Seen = Partial<PageObservation>;
type Where = { tab?: number; id?: string; at?: number };

export type Told = {
  world: World;
  recorder: RecorderPart;
  see: (observation: Seen, where?: Where) => Promise<Answers['seen']>;
  fail: (more?: Partial<NetworkFailure>, id?: string) => Promise<void>;
  /** A call of a page; a refusal throws its code. */
  ask: <C extends PageCall>(call: C, what: PageAsks[C]) => Promise<Answers[C]>;
  /** A call of a page that is refused. @returns the code */
  refused: <C extends PageCall>(call: C, what: PageAsks[C]) => Promise<string>;
  /** Time passes, then the worker is woken. */
  later: (ms: number) => Promise<void>;
  /** Claims of the entries of one kind (of all), as chained; what was asked for is over then. */
  kept: (kind?: Claims['kind']) => Promise<Claims[]>;
  entries: () => Promise<Kept[]>;
  pending: () => Promise<PendingRow[]>;
  held: () => Promise<PendingRow[]>;
};

let failures = 0;

/** @param begun `bound`: consented, first account Amina confirmed; `consented`: nobody seen yet; `nothing` */
export async function tellRecorder(
  begun: 'bound' | 'consented' | 'nothing' = 'bound',
  computer: 'own' | 'shared' = 'own',
): Promise<Told> {
  const told = toldOf(makeWorld());
  if (begun === 'nothing') return told;
  await told.ask('consent', { text: "J'accepte.", lang: 'fr', computer, for: 'first' });
  if (begun === 'consented') return told;
  await told.see({});
  await told.ask('itsMe', undefined);
  await told.recorder.wake();
  return told;
}

function toldOf(world: World): Told {
  const recorder = createRecorder(world.ports);
  const { store } = world.ports;
  const entries = async (): Promise<Kept[]> => {
    await recorder.wake();
    return (await keptEntries()).toSorted((a, b) => a.seq - b.seq);
  };
  const call = <C extends PageCall>(name: C, what: PageAsks[C]) => recorder.page(name, what);
  return {
    world,
    recorder,
    see: (observation, { tab = here, id, at = world.now() } = {}) =>
      recorder.seen(seenMessage(at, observation, id), tab),
    async fail(more = {}, id) {
      failures += 1;
      await recorder.network(
        failureOf(world.now(), more),
        id ?? `net-told-${String(failures).padStart(9, '0')}`,
      );
    },
    async ask(name, what) {
      const answer = await call(name, what);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    },
    async refused(name, what) {
      const answer = await call(name, what);
      return answer.ok ? 'accepted' : answer.error.code;
    },
    async later(ms) {
      world.pass(ms);
      await recorder.wake();
    },
    async kept(kind) {
      const claims = (await entries()).map((entry) => entry.claims);
      return kind === undefined ? claims : claims.filter((one) => one.kind === kind);
    },
    entries,
    pending: () => store.pending(),
    held: async () => (await store.pending()).filter(({ person }) => person === null),
  };
}
