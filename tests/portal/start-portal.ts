/** Starts the false ANEF: one HTTPS server on loopback that plays both hosts and keeps its own access log. */

import { setTimeout as delay } from 'node:timers/promises';
import type { PortalAccount } from './accounts.ts';
import { answerAppointment } from './appointment-site.ts';
import { answerControl } from './control-route.ts';
import { FaultBook, type FaultRule } from './fault-book.ts';
import { APPOINTMENT_HOST, PORTAL_HOST, SSO_HOST } from './hosts.ts';
import { type Answer, type Ask, emptyAnswer } from './http-answer.ts';
import { openHttps } from './open-https.ts';
import { playFault } from './play-fault.ts';
import { answerPortal } from './portal-site.ts';
import type { Quirks } from './quirks.ts';
import { seededRandom } from './seeded-random.ts';
import { answerSso } from './sso-site.ts';
import { atPace, resolveTimings, type TimingChoice, type Timings } from './timings.ts';
import { World } from './world.ts';

export { APPOINTMENT_HOST, PORTAL_HOST, SSO_HOST } from './hosts.ts';

/** One answered request, in the order of the answers. */
export interface AccessRow {
  /** Server time when it answered: ISO 8601, UTC, ms. */
  readonly at: string;
  readonly method: string;
  readonly host: string;
  /** Without query. */
  readonly path: string;
  readonly status: number | 'reset';
  /** A fault rule struck (also a mere delay). */
  readonly faulted: boolean;
}

export interface PortalOptions {
  /** 0 or none: a free one. */
  readonly port?: number;
  /** Of the faults that strike by chance. */
  readonly seed?: number;
  readonly timings?: TimingChoice;
  /** How fast its durations pass, those of faults too: 0.1 is ten times faster. 1 unless given. */
  readonly pace?: number;
  /** UTC, ms; also the `Date` header. The machine's clock unless given. */
  readonly now?: () => number;
}

export interface Portal {
  readonly port: number;
  log(): AccessRow[];
  addFault(rule: FaultRule): void;
  clearFaults(): void;
  /** How the page behaves from its next load on; what is not named stays. */
  setQuirks(patch: Partial<Quirks>): void;
  /** Durations from now on, before the pace; what is not named stays. */
  setTimings(patch: Partial<Timings>): void;
  /** Free appointments, as the other site writes them; none at first. */
  setSlots(slots: readonly string[]): void;
  /** Throws for an unknown login. */
  setAccount(login: string, patch: Partial<PortalAccount>): void;
  /** As `setAccount` sees it now, with the request it may have sent. */
  account(login: string): PortalAccount | undefined;
  /** Every code, state, token and cookie value given out since the start: canaries. */
  secrets(): readonly string[];
  /** Accounts as written, nobody signed in, no fault, no quirk, first timings, empty log. */
  reset(): void;
  close(): Promise<void>;
}

/** Cached, else Chromium asks for it at each step. */
const NO_ICON: Answer = { status: 204, headers: { 'cache-control': 'max-age=86400' }, body: '' };

/** Resolves when the port listens; rejects when it is taken. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const closing = new AbortController();
  const now = options.now ?? Date.now;
  const pace = options.pace ?? 1;
  const world = new World({
    timings: atPace(resolveTimings(options.timings), pace),
    now,
    wait: async (ms) => delay(ms, undefined, { signal: closing.signal }),
    pace,
  });
  const faults = new FaultBook(seededRandom(options.seed ?? 1));
  let rows: AccessRow[] = [];

  const server = await openHttps({
    port: options.port ?? 0,
    now,
    answer: async (ask) => {
      const control = answerControl(faults, ask);
      if (control !== undefined) return control;
      const { answer, faulted } = await answerOrFail({ world, faults, ask });
      const { method, host, path } = ask;
      const status = answer === 'reset' ? answer : answer.status;
      rows.push({ at: new Date(now()).toISOString(), method, host, path, status, faulted });
      return answer;
    },
  });

  return {
    port: server.port,
    log: () => [...rows],
    addFault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    setQuirks: (patch) => {
      world.quirks = { ...world.quirks, ...patch };
    },
    setTimings: (patch) => {
      world.timings = { ...world.timings, ...atPace(patch, pace) };
    },
    setSlots: (slots) => {
      world.slots = slots;
    },
    setAccount: (login, patch) => world.patch(login, patch),
    account: (login) => world.account(login),
    secrets: () => world.sessions.secrets(),
    reset: () => {
      world.reset();
      faults.clear();
      rows = [];
    },
    close: async () => {
      closing.abort();
      await server.close();
    },
  };
}

async function answerOrFail(one: {
  readonly world: World;
  readonly faults: FaultBook;
  readonly ask: Ask;
}): Promise<{ answer: Answer | 'reset'; faulted: boolean }> {
  const { world, faults, ask } = one;
  const fault = faults.strike(ask);
  const played = fault === undefined ? undefined : await playFault(world, { ask, fault });
  return { answer: played ?? (await answerTruly(world, ask)), faulted: fault !== undefined };
}

async function answerTruly(world: World, ask: Ask): Promise<Answer> {
  if (ask.path === '/favicon.ico') return NO_ICON;
  if (ask.host === PORTAL_HOST) return answerPortal(world, ask);
  if (ask.host === SSO_HOST) return answerSso(world, ask);
  if (ask.host === APPOINTMENT_HOST) return answerAppointment(world, ask);
  return emptyAnswer(421);
}
