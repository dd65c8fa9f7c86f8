/**
 * The cases as one tab holds them: none kept, locked, or open in memory. Locked, nothing of a case is left here: key and
 * records are let go of. What was put or dropped is on the disk when the call answers.
 */
import { err, ok, type Result } from '#core/result.ts';
import { mostCaseBytes, vaultId, type CaseBox, type SealedCase } from '#core/sealed-case.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { KeyHandle } from '#recorder/ports/key-handle.ts';
import { isCase, type CaseRecord } from './case-record.ts';
import type { CasesFile, CasesFileFailure } from './cases-file.ts';
import type { Packed, ToPack } from './pack-cases.ts';
import {
  makeVault,
  openCase,
  openVault,
  rewrapVault,
  sealCase,
  type CaseCrypto,
} from './case-vault.ts';

type Failure = { code: string };
type Done = Promise<Result<null, Failure>>;

/** Where the sealed cases lie. */
export interface CaseStore {
  cases(): Promise<CaseBox[]>;
  /** All of them or none. */
  put(boxes: readonly CaseBox[]): Done;
  drop(id: string): Done;
  dropAll(): Done;
}

export type ShelfState =
  /** Not read yet. */
  | { is: 'reading' }
  /** *Papier seulement*: the association keeps no cases here. */
  | { is: 'none' }
  | { is: 'locked' }
  /** `damaged`: ids of records that did not open; they are kept and told. */
  | { is: 'open'; cases: readonly CaseRecord[]; damaged: readonly string[] };

export interface CaseShelf {
  state(): ShelfState;
  /** Tells when the state changed. Returns the unsubscriber. */
  onChange(listener: () => void): () => void;
  /** Reads the store again: another tab may have written, or erased everything. */
  refresh(): Promise<void>;
  /** From now on cases are kept. Code `cases/there`: they are already. */
  begin(passphrase: string): Done;
  /** Code `cases/passphrase`. */
  unlock(passphrase: string): Done;
  lock(): void;
  /** Code `cases/passphrase`: `before` is not the one. Cases stay as they are sealed. */
  change(passphrase: { before: string; after: string }): Done;
  /** Codes `cases/locked`, `cases/too-long` (it could not be read again), or the background's. */
  put(record: CaseRecord): Done;
  /** All of them or none; codes as of `put`. */
  putAll(records: readonly CaseRecord[]): Done;
  drop(id: string): Done;
  /** Back to *Papier seulement*: every case goes, locked or not. */
  dropAll(): Done;
  /** Every case that is open, in one file under a passphrase of its own, which was opened again. */
  pack(given: Omit<ToPack, 'records'>): Promise<Result<Packed, Failure>>;
  unpack(file: Blob, passphrase: string): Promise<Result<CasesFile, { code: CasesFileFailure }>>;
}

const reading: ShelfState = { is: 'reading' };
const locked: Failure = { code: 'cases/locked' };

export function caseShelf(crypto: CaseCrypto, store: CaseStore): CaseShelf {
  const memory = shelfMemory(crypto, store);
  const written = async (call: Done): Done => {
    const done = await call;
    if (done.ok) await memory.refresh();
    return done;
  };
  const putAll = async (records: readonly CaseRecord[]): Done => {
    const key = memory.key();
    if (key === null) return err(locked);
    if (!records.every(isKeepable)) return err({ code: 'cases/too-long' });
    if (records.length === 0) return ok(null);
    const boxes = await Promise.all(records.map(async (one) => sealCase(crypto, key, one)));
    return written(store.put(boxes));
  };
  return {
    state: memory.state,
    onChange: memory.onChange,
    refresh: memory.refresh,
    lock: memory.lock,
    async begin(passphrase) {
      // A second key would make what the first one sealed unreadable for ever.
      if ((await memory.read()).vault !== null) return err({ code: 'cases/there' });
      const made = await makeVault(crypto, passphrase);
      const put = await store.put([{ id: vaultId, sealed: made.sealed }]);
      if (put.ok) await memory.take(made.key);
      return put;
    },
    async unlock(passphrase) {
      const { vault } = await memory.read();
      if (vault === null) return err(locked);
      const found = await openVault(crypto, vault, passphrase);
      if (!found.ok) return found;
      await memory.take(found.value);
      return ok(null);
    },
    async change(passphrase) {
      const { vault } = await memory.read();
      if (vault === null) return err(locked);
      const next = await rewrapVault(crypto, vault, passphrase);
      return next.ok ? store.put([{ id: vaultId, sealed: next.value }]) : next;
    },
    put: async (record) => putAll([record]),
    putAll,
    drop: async (id) => (memory.key() === null ? err(locked) : written(store.drop(id))),
    dropAll: async () => written(store.dropAll()),
    async pack(given) {
      const state = memory.state();
      if (state.is !== 'open') return err(locked);
      // Asked for once a month: the page does not carry them until then.
      const { packCases } = await import('./pack-cases.ts');
      return packCases(crypto, { ...given, records: state.cases });
    },
    unpack: async (file, passphrase) =>
      (await import('./unpack-cases.ts')).unpackCases(crypto, file, passphrase),
  };
}

/** It could be opened again, and its box is not too large. */
function isKeepable(record: CaseRecord): boolean {
  return isCase(record) && utf8(JSON.stringify(record)).length <= mostCaseBytes;
}

/** Key and opened records while the shelf is open; nothing of them once it is locked. */
function shelfMemory(crypto: CaseCrypto, store: CaseStore) {
  const listeners = new Set<() => void>();
  let state: ShelfState = reading;
  let key: KeyHandle | null = null;
  /** Opened records by id and ciphertext: a refresh opens only what is new. */
  let opened = new Map<string, CaseRecord | null>();

  const show = (next: ShelfState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const forget = (): void => {
    key = null;
    opened = new Map();
  };
  const lay = async (boxes: readonly CaseBox[], by: KeyHandle): Promise<void> => {
    const next = await Promise.all(
      boxes
        .filter(({ id }) => id !== vaultId)
        .map(async (box) => {
          const name = `${box.id} ${box.sealed.ct}`;
          return [name, opened.get(name) ?? (await openCase(crypto, by, box)), box.id] as const;
        }),
    );
    // Locked while they were being opened: what came out is let go of.
    if (key !== by) return;
    opened = new Map(next.map(([name, record]) => [name, record]));
    const cases = next.flatMap(([, record]) => record ?? []);
    const damaged = next.flatMap(([, record, id]) => (record === null ? [id] : []));
    show({ is: 'open', cases, damaged });
  };
  const read = async (): Promise<{ boxes: CaseBox[]; vault: SealedCase | null }> => {
    const boxes = await store.cases();
    return { boxes, vault: boxes.find(({ id }) => id === vaultId)?.sealed ?? null };
  };
  return {
    read,
    state: () => state,
    key: () => key,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    lock: () => {
      forget();
      if (state.is === 'open') show({ is: 'locked' });
    },
    take: async (by: KeyHandle): Promise<void> => {
      key = by;
      await lay((await read()).boxes, by);
    },
    refresh: async (): Promise<void> => {
      const { boxes, vault } = await read();
      if (vault === null) {
        forget();
        if (state.is !== 'none') show({ is: 'none' });
      } else if (key !== null) await lay(boxes, key);
      else if (state.is !== 'locked') show({ is: 'locked' });
    },
  };
}
