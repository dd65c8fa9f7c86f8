/**
 * A recorder on the real store (fake-indexeddb) and real keys, with a clock, camera and surfaces of its own;
 * its ports can be made to die at their k-th call, before or after it was done.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { err, ok } from '#core/result.ts';
import { browserKeys } from '#platform/browser-keys.ts';
import { workerWords } from '#platform/worker-words.ts';
import type { BadgeView, Camera, Clock, Ports, Surfaces } from '#recorder/ports.ts';
import type { ChipView } from '#core/view/chip-view.ts';
import type { Losses } from '#core/observation/losses.ts';
import type { JournalMark } from '#recorder/ports/journal-mark.ts';
import type { LossMemory } from '#recorder/ports/losses.ts';
import { connect } from '#store/open-database.ts';
import { recorderStore } from '#store/recorder-store.ts';
import { refusingStore, type Refusal } from './refusing-store.ts';

export class Died extends Error {}

export type World = {
  ports: Ports;
  /** Moves the clock; milliseconds. */
  pass: (ms: number) => void;
  now: () => number;
  armed: Set<number>;
  badges: BadgeView[];
  opened: string[];
  watched: boolean[];
  wokenAt: number[];
  /** Bytes left on the device; nothing is little unless told. */
  room: { left: number | null };
  /** How the store refuses; nothing is refused unless told. */
  refusal: Refusal;
  /** Portal tabs that are open. */
  tabs: number[];
  /** Whether the portal's sites may be read. */
  access: { held: boolean };
  /** What chips were told to show. */
  chips: (ChipView | null)[];
};

/** 24 November 2026, 13:05:02.000 UTC: a Tuesday, 14 h 05 in Paris. */
export const start = Date.UTC(2026, 10, 24, 13, 5, 2);

export function makeWorld(): World {
  globalThis.indexedDB = new IDBFactory();
  let now = start;
  const armed = new Set<number>();
  const badges: BadgeView[] = [];
  const opened: string[] = [];
  const watched: boolean[] = [];
  const wokenAt: number[] = [];
  const room: World['room'] = { left: 10e9 };
  const refusal: Refusal = { name: null, asked: 0 };
  const tabs: number[] = [];
  const chips: World['chips'] = [];
  const access = { held: true };
  const done = async (): Promise<void> => {};
  const surfaces: Surfaces = {
    badge: async (_tab, view) => void badges.push(view),
    hideChip: done,
    showChip: done,
    chip: async (_tab, view) => void chips.push(view),
    watch: async (on) => void watched.push(on),
    tabs: async () => tabs,
    open: async (page) => void opened.push(page),
    changed: () => {},
  };
  const ports: Ports = {
    store: refusingStore(recorderStore(connect()), refusal),
    keys: browserKeys,
    clock: fixedClock(() => now),
    camera: fakeCamera(armed),
    wake: { at: async (ms) => void wokenAt.push(ms) },
    surfaces,
    access: { held: async () => access.held },
    losses: rememberedLosses(),
    mark: remembered(),
    space: async () => room.left,
    words: workerWords('fr'),
    demo: false,
  };
  const pass = (ms: number): void => {
    now += ms;
  };
  return {
    ports,
    pass,
    now: () => now,
    armed,
    badges,
    opened,
    watched,
    wokenAt,
    room,
    refusal,
    tabs,
    chips,
    access,
  };
}

function remembered(): JournalMark {
  let on = false;
  return {
    is: async () => on,
    set: async (now) => {
      on = now;
    },
  };
}

/** What outlives the worker, and not the browser. */
function rememberedLosses(): LossMemory {
  let known: Losses | null = null;
  return {
    read: async () => known,
    write: async (losses) => {
      known = losses;
    },
  };
}

function fixedClock(now: () => number): Clock {
  return {
    now,
    uptime: () => now() - start,
    boot: 'boot-of-the-test',
    zone: () => ({ name: 'Europe/Paris', offset: 60 }),
    server: () => null,
    tool: () => ({ version: '0.1.0', browser: 'Chromium', browserVersion: '156', os: 'test' }),
  };
}

/** A one-pixel PNG's head is enough: nobody decodes it here. */
export const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4,
  0, 0, 0, 3, 8, 2, 0, 0, 0,
]);

function fakeCamera(armed: Set<number>): Camera {
  return {
    ready: async (tab) => armed.has(tab),
    lost: async (tab) => void armed.delete(tab),
    capture: async (tab) =>
      armed.has(tab)
        ? ok({ blob: new Blob([png], { type: 'image/png' }), bytes: png, width: 4, height: 3 })
        : err({ code: 'not-armed' }),
  };
}

/** Counts port calls; at the `at`-th the worker dies, before the call or just after it was done. */
export type Death = { at: number; when: 'before' | 'after'; calls: number; dead: boolean };

/** The same ports, each async call of which may be the last one of this worker's life. */
export function mortal(ports: Ports, death: Death): Ports {
  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name, receiver): unknown {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown =>
          mortalCall(death, () => Reflect.apply(member, target, given));
      },
    });
  return {
    ...ports,
    store: wrap(ports.store),
    camera: wrap(ports.camera),
    wake: wrap(ports.wake),
    surfaces: wrap(ports.surfaces),
  };
}

function mortalCall(death: Death, call: () => unknown): unknown {
  if (death.dead) return Promise.reject(new Died('this worker is dead'));
  death.calls += 1;
  if (death.calls !== death.at) return call();
  death.dead = true;
  if (death.when === 'before') return Promise.reject(new Died('died before the call'));
  return Promise.resolve(call()).then(() => {
    throw new Died('died after the call, before its answer arrived');
  });
}
