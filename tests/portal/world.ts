/** Holds what the false State knows: accounts, drafts, uploads, sessions, clock and timings. */

import { ACCOUNTS, type PortalAccount } from './accounts.ts';
import { NO_QUIRKS, type Quirks } from './quirks.ts';
import { Sessions } from './sessions.ts';
import type { Timings } from './timings.ts';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly document: string;
}

/** What was saved of a form that is not sent yet. */
export interface Draft {
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: readonly UploadedFile[];
}

const EMPTY_DRAFT: Draft = { steps: {}, files: [] };

export interface WorldSetup {
  readonly timings: Timings;
  /** UTC, ms. */
  readonly now: () => number;
  /** Waits; rejects when the portal closes. */
  readonly wait: (ms: number) => Promise<void>;
  /** Of the delays of faults. */
  readonly pace: number;
}

/** One world a portal. */
export class World {
  readonly sessions = new Sessions();
  timings: Timings;
  quirks: Quirks = NO_QUIRKS;
  slots: readonly string[] = [];
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly pace: number;
  readonly #firstTimings: Timings;
  #accounts = new Map<string, PortalAccount>();
  #drafts = new Map<string, Draft>();
  #sequence = 0;

  constructor(setup: WorldSetup) {
    this.timings = setup.timings;
    this.#firstTimings = setup.timings;
    this.now = setup.now;
    this.wait = setup.wait;
    this.pace = setup.pace;
    this.reset();
  }

  /** Accounts as written, nobody signed in, no draft, no quirk. */
  reset(): void {
    this.timings = this.#firstTimings;
    this.quirks = NO_QUIRKS;
    this.slots = [];
    this.#accounts = new Map(ACCOUNTS.map((account) => [account.login, account]));
    this.#drafts = new Map();
    this.#sequence = 0;
    this.sessions.forget();
  }

  account(login: string): PortalAccount | undefined {
    return this.#accounts.get(login);
  }

  /** Adds or changes an account; a new one must come whole. */
  patch(login: string, patch: Partial<PortalAccount>): void {
    const account = this.#accounts.get(login);
    if (account === undefined) throw new Error(`no account ${login} in the false portal`);
    this.#accounts.set(login, { ...account, ...patch });
  }

  draft(login: string): Draft | undefined {
    return this.#drafts.get(login);
  }

  saveStep(login: string, step: string, values: Readonly<Record<string, string>>): void {
    const draft = this.#drafts.get(login) ?? EMPTY_DRAFT;
    this.#drafts.set(login, { ...draft, steps: { ...draft.steps, [step]: values } });
  }

  saveFile(login: string, file: Omit<UploadedFile, 'id'>): UploadedFile {
    const draft = this.#drafts.get(login) ?? EMPTY_DRAFT;
    const saved = { ...file, id: this.nextId() };
    this.#drafts.set(login, { ...draft, files: [...draft.files, saved] });
    return saved;
  }

  dropDraft(login: string): void {
    this.#drafts.delete(login);
  }

  /** 24 hex digits, as the portal's object ids. */
  nextId(): string {
    return this.nextNumber().toString(16).padStart(24, '6');
  }

  nextNumber(): number {
    this.#sequence += 1;
    return this.#sequence;
  }
}
