/**
 * What the use cases of the background need from the world. Each store call is one strict transaction,
 * whole or not at all; the worker may die before or after any of them.
 */
import type { Digest, PublicJwk, RandomBytes } from '#core/crypto.ts';
import type { Result } from '#core/result.ts';
import type { ChipView, RecordingSign } from '#core/view/chip-view.ts';
import type { NetworkFailure, SeenMessage } from '#core/observation/seen.ts';
import type { Answers, PageAsks, PageCall, PortalAsks } from '#messaging/protocol.ts';
import type { Row } from '#core/entry/row.ts';
import type { CaseBox } from '#core/sealed-case.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { KeyHandle } from './ports/key-handle.ts';
import type { JournalMark } from './ports/journal-mark.ts';
import type { SiteAccess } from './ports/site-access.ts';
import type { LossMemory } from './ports/losses.ts';
import type { JournalRecord, Person, Presence, Settings, Summary } from './ports/records.ts';

export type EntryBody = { disclosures: string[] };
export type PieceToKeep = { sha256: string; type: string; blob: Blob };
export type Reported = { id: string; kid: string; seq: number; at: number };

export type Append = {
  kid: string;
  /** Head that the entry was signed on; another head in the store makes the call answer `moved`. */
  expected: { seq: number; hash: string } | null;
  entry: { seq: number; jws: string; hash: string } & EntryBody;
  row: Row;
  pieces: PieceToKeep[];
  /** Pending rows that this entry takes with it. */
  done: string[];
  /** Epoch milliseconds at which `done` ids were reported. */
  at: number;
  person: Person;
  summary: Summary;
  /** Entries whose content goes with an erasure, and the pieces they named. */
  erase?: { rows: Row[]; pieces: string[] };
};

export type Accept = {
  rows: PendingRow[];
  /** People that the rows' page taught something about. */
  people?: Person[];
  presence?: Presence;
  /** Windows that close, or sets of repeats that end. */
  due?: { id: string; due: number }[];
  settings?: Settings;
};

export interface RecorderStore {
  settings(): Promise<Settings>;
  putSettings(settings: Settings): Promise<void>;
  presence(): Promise<Presence | null>;
  people(): Promise<Person[]>;
  journal(kid: string): Promise<JournalRecord | null>;
  summary(person: string): Promise<Summary | null>;
  pending(): Promise<PendingRow[]>;
  /** Where an id stands: still pending, already an entry, or never heard of. */
  find(id: string): Promise<{ row: PendingRow } | { entry: Reported } | null>;
  /** Newest rows of a journal first. */
  recentRows(kid: string, limit: number): Promise<Row[]>;
  disclosures(kid: string, seq: number): Promise<string[] | null>;
  lastExport(kid: string): Promise<string | null>;
  /** Puts rows whose id is unknown and the presence with them; `due` patches move windows. */
  accept(change: Accept): Promise<void>;
  /** Changes rows that still wait (attribution, repeats); rows that are gone stay gone. */
  patch(change: {
    rows: PendingRow[];
    drop?: string[];
    presence?: Presence;
    people?: Person[];
    settings?: Settings;
  }): Promise<void>;
  /** `taken`: one of `done` became an entry meanwhile, so that there is nothing left to append. */
  append(change: Append): Promise<'appended' | 'moved' | 'taken'>;
  /** Journal, its person and entry 0, together. */
  create(change: {
    journal: JournalRecord;
    first: Append;
    settings: Settings;
    presence?: Presence;
  }): Promise<'created' | 'exists'>;
  exported(row: {
    kid: string;
    at: string;
    seq: number;
    head: string;
    code: string;
  }): Promise<void>;
  forgetReported(before: number): Promise<void>;
  eraseAll(): Promise<void>;
  /**
   * Takes away a session's journals, person and lines. `presence` null: no other journal is here, so that consent,
   * presence and every waiting line go too. `settings`: what they are again for whoever stays.
   */
  endSession(change: {
    person: string;
    kids: string[];
    presence: Presence | null;
    settings?: Settings;
  }): Promise<void>;
  putCases(boxes: readonly CaseBox[]): Promise<void>;
  dropCase(id: string): Promise<void>;
  dropCases(): Promise<void>;
  /** Works the rows out again when their version changed; true when it had to. */
  rebuildRows(): Promise<boolean>;
  macKey(): Promise<KeyHandle | null>;
  putMacKey(key: KeyHandle): Promise<void>;
}

export interface Keys {
  digest: Digest;
  random: RandomBytes;
  /** A new pair, private half non-extractable. */
  generate(): Promise<{ privateKey: KeyHandle; publicJwk: PublicJwk }>;
  sign(privateKey: KeyHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  generateMac(): Promise<KeyHandle>;
  /** HMAC-SHA-256, base64url. */
  mac(key: KeyHandle, text: string): Promise<string>;
}

export interface Clock {
  /** Epoch milliseconds of the wall clock. */
  now(): number;
  /** Milliseconds since this worker began (`performance.now()`): restarts with it, may stop in sleep. */
  uptime(): number;
  /** Random id of this worker's life. */
  boot: string;
  zone(): { name: string; offset: number };
  /** The last uncached answer of the portal, at most a few seconds old, or null (format §3, `clock`). */
  server(): { serverDate: string; skew: number; margin: number } | null;
  tool(): { version: string; browser: string; browserVersion: string; os: string };
}

export type Picture = { blob: Blob; bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

export interface Camera {
  /** Fails with `not-armed`, `not-active` (another tab is in front) or `failed`. */
  capture(tab: number): Promise<Result<Picture, { code: string }>>;
  /** Whether a photo of this tab may be tried without a new click. */
  ready(tab: number): Promise<boolean>;
  lost(tab: number): Promise<void>;
}

export interface Wake {
  /** Asks to be woken at that epoch millisecond at the latest (an alarm, and a timer while alive). */
  at(epochMs: number): Promise<void>;
}

export type BadgeView = { sign: RecordingSign | 'none' | 'new'; text: string; title: string };

/** Where the background is seen: badge, chip, pages. Losing one of these calls loses nothing that matters. */
export interface Surfaces {
  badge(tab: number | null, view: BadgeView): Promise<void>;
  /** Takes the chip out of the picture; answers once two frames have passed, or when there is no chip. */
  hideChip(tab: number): Promise<void>;
  showChip(tab: number): Promise<void>;
  /** New words for the chip; `keepCard` leaves the card that is open. */
  chip(tab: number, view: ChipView | null, how: { keepCard: boolean }): Promise<void>;
  /** Tells every portal tab whether to watch (never those in `except`); puts the content script where it is missing. */
  watch(on: boolean, except: readonly number[]): Promise<void>;
  /** Portal tabs that are open. */
  tabs(): Promise<number[]>;
  open(page: string): Promise<void>;
  /** Tells the extension's open pages to read again. */
  changed(): void;
}

export type Ports = {
  store: RecorderStore;
  surfaces: Surfaces;
  keys: Keys;
  clock: Clock;
  camera: Camera;
  wake: Wake;
  access: SiteAccess;
  losses: LossMemory;
  mark: JournalMark;
  /** Bytes that may still be kept on this device, as the browser estimates it; null when it does not tell. */
  space: () => Promise<number | null>;
  /** Words of the background in the chosen language: `locales/<lang>/worker.json`. */
  words: (key: string, values?: Record<string, string | number>) => string;
  /** Whether this build makes example journals only. */
  demo: boolean;
};

/** What the platform calls of the recorder it was given: see recorder.ts. */
export interface RecorderPart {
  hello(tab: number): Promise<Answers['hello']>;
  seen(message: SeenMessage, tab: number): Promise<Answers['seen']>;
  photo(asked: PortalAsks['photo'], tab: number): Promise<Answers['photo']>;
  chipAct(
    tapped: { act: string; value?: string | undefined; about?: string | undefined },
    tab: number,
  ): Promise<Answers['chipAct']>;
  network(failure: NetworkFailure, id: string): Promise<unknown>;
  /** The tab's main frame asks for that address. */
  navigated(tab: number, url: string): Promise<void>;
  page<C extends PageCall>(
    call: C,
    ask: PageAsks[C],
  ): Promise<Result<Answers[C], { code: string }>>;
  wake(): Promise<void>;
  /** A click on the icon has armed photos in that tab. */
  armed(tab: number): Promise<void>;
  /** The browser has started, or the extension was installed or updated in tabs that stay open. */
  started(what: 'browser' | 'extension'): Promise<void>;
}
