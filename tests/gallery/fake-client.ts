/** Owes gallery and screen tests a client made from memory: answers as given, calls remembered, changes told. */
import { err, ok, type Result } from '#core/result.ts';
import type { PopupView } from '#core/view/popup-view.ts';
import type { Answers, Failure, PageCall } from '#messaging/protocol.ts';
import type { JournalReader } from '#ui/journal-client.ts';
import type { JournalTabClient } from '#ui/journal/journal-tab-client.ts';
import type { PictureTools } from '#ui/permanence/pictures/picture-tools.ts';

/** 17 November 2026, 14:10 in Paris: no screen test knows the day it runs on. */
export const GALLERY_NOW = Date.parse('2026-11-17T13:10:00Z');

export const quietPopup: PopupView = {
  language: 'fr',
  state: 'rec',
  owner: 'Amina EXEMPLE',
  kid: 'kid-amina',
  entries: 11,
  heldLines: 0,
  question: null,
  nearest: { what: 'prolongation', date: '2026-12-15', days: 28 },
  onPortal: true,
  photosReady: true,
  lastExport: null,
};

const plainAnswers: Answers = {
  hello: { watch: true, chip: null },
  seen: { kept: true, photo: false, chip: null },
  photo: { kept: true, chip: null },
  chipAct: { chip: null },
  popup: quietPopup,
  consent: { kid: 'kid-amina' },
  pause: null,
  resume: null,
  photoNow: { kept: true },
  note: { seq: 12 },
  contact: { seq: 12 },
  consequence: { seq: 12 },
  declare: { seq: 12 },
  attach: { seq: 12 },
  mask: { seq: 12 },
  fingerprint: {},
  accompany: { kid: 'kid-session' },
  session: null,
  sessionStill: null,
  endSession: null,
  putCases: null,
  dropCase: null,
  dropCases: null,
  itsMe: null,
  noteNothing: null,
  heldFor: null,
  dropHeld: null,
  fact: null,
  answer: null,
  erase: null,
  eraseAll: null,
  settle: { held: 0, late: 0 },
  exported: null,
  settings: null,
  signSeal: { signature: '' },
};

const emptyReader: JournalReader = {
  people: async () => [],
  current: async () => null,
  head: async () => null,
  rows: async () => [],
  allRows: async () => [],
  entry: async () => null,
  stored: async () => [],
  piece: async () => null,
  exports: async () => [],
  settings: async () => ({
    language: 'fr',
    chip: true,
    computer: null,
    paused: false,
    consented: false,
  }),
  suggested: async () => null,
  cases: async () => [],
  usage: async () => ({ used: 0, quota: 500_000_000 }),
};

export type FakeClient = JournalTabClient & {
  /** Every call but reads of the popup's view, in order. */
  calls: { name: PageCall; ask: unknown }[];
  opened: string[];
  /** Replaces what the next calls answer. */
  answer: <C extends PageCall>(name: C, value: Answers[C]) => void;
  /** The named calls fail with this code from now on. */
  fail: (name: PageCall, code: string) => void;
  /** Tells every open page that something was written. */
  change: () => void;
};

/** @param given what differs from a quiet day of Amina EXEMPLE, who has nothing in the store. */
export function fakeClient(
  given: {
    answers?: Partial<Answers>;
    read?: Partial<JournalReader>;
    pictures?: PictureTools;
    tab?: { id: number; url: string | null } | null;
    /** Whether the portal's sites may be read, and may be again once that is asked. */
    access?: { held: boolean; given: boolean };
  } = {},
): FakeClient {
  const access = { held: true, given: true, ...given.access };
  const answers: Answers = { ...plainAnswers, ...given.answers };
  const failures = new Map<PageCall, string>();
  const listeners = new Set<() => void>();
  const calls: FakeClient['calls'] = [];
  const opened: string[] = [];
  return {
    read: { ...emptyReader, ...given.read },
    pictures: given.pictures ?? { take: async () => err({ code: 'picture/unreadable' }) },
    calls,
    opened,
    call: async (name, ask): Promise<Result<Answers[typeof name], Failure>> => {
      if (name !== 'popup') calls.push({ name, ask });
      const code = failures.get(name);
      return code === undefined ? ok(answers[name]) : err({ code });
    },
    siteAccess: {
      held: async () => access.held,
      ask: async () => (access.held = access.given),
    },
    now: () => GALLERY_NOW,
    open: (page) => void opened.push(page),
    activeTab: async () => (given.tab === undefined ? { id: 7, url: null } : given.tab),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    answer: (name, value) => {
      answers[name] = value;
    },
    fail: (name, code) => void failures.set(name, code),
    change: () => {
      for (const listener of listeners) listener();
    },
  };
}
