/** A case for tests, and a vault over WebCrypto whose passphrases cost one iteration. */
import { newCase, type CaseRecord } from '#casework/cases/case-record.ts';
import type { CaseCrypto } from '#casework/cases/case-vault.ts';
import { fromBase64url, toBase64url } from '#core/bytes/base64url.ts';
import { fromUtf8 } from '#core/bytes/from-utf8.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { err, ok } from '#core/result.ts';
import type { CaseBox } from '#core/sealed-case.ts';
import type { CaseStore } from '#casework/cases/case-shelf.ts';
import { caseCrypto } from '#platform/case-crypto.ts';

export const today = '2026-11-17';

/** 32 bytes that begin with the alias. */
export function headOf(alias: string): string {
  const bytes = new Uint8Array(32);
  bytes.set(utf8(alias).slice(0, 32));
  return toBase64url(bytes);
}

export function madeCase(alias: string, more: Partial<CaseRecord> = {}): CaseRecord {
  const found = {
    files: [{ kid: `kid-${alias}`, seq: 4, head: headOf(alias) }],
    nameMacs: [`name-${alias}`],
    numberMac: null,
    situations: [],
    nearest: null,
  };
  return { ...newCase({ id: `case-${alias}`, alias, today, found }), ...more };
}

/** The real thing, but for the cost of a passphrase; remembers how many iterations were asked for. */
export function cheapCrypto(): CaseCrypto & { iterations: number[] } {
  const iterations: number[] = [];
  return {
    ...caseCrypto,
    iterations,
    derive: async (passphrase, kdf) => {
      iterations.push(kdf.iterations);
      return caseCrypto.derive(passphrase, { ...kdf, iterations: 1 });
    },
  };
}

export type MemoryStore = CaseStore & { boxes: Map<string, CaseBox['sealed']>; broken: boolean };

export function memoryStore(boxes = new Map<string, CaseBox['sealed']>()): MemoryStore {
  const done = async (change: () => void) => {
    if (store.broken) return err({ code: 'messaging/broken' });
    change();
    return ok(null);
  };
  const store: MemoryStore = {
    boxes,
    broken: false,
    cases: async () => [...boxes].map(([id, sealed]) => ({ id, sealed })),
    put: (some) =>
      done(() => {
        for (const { id, sealed } of some) boxes.set(id, sealed);
      }),
    drop: (id) => done(() => boxes.delete(id)),
    dropAll: () => done(() => boxes.clear()),
  };
  return store;
}

/** No secret at all, and no wait: a box is its key's name, what it is about, and its content. */
export function openCrypto(): CaseCrypto {
  let drawn = 0;
  const keys = new WeakMap<object, string>();
  const keyOf = (name: string) => {
    const key = { algorithm: 'none', extractable: false };
    keys.set(key, name);
    return key;
  };
  return {
    random: (length) => {
      drawn += 1;
      return new Uint8Array(length).fill(drawn);
    },
    derive: async (passphrase, { salt }) => keyOf(`${toBase64url(passphrase)} ${String(salt[0])}`),
    importKey: async (raw) => keyOf(toBase64url(raw)),
    encrypt: async (key, { about, data }) =>
      utf8([keys.get(key), toBase64url(about), toBase64url(data)].join('.')),
    decrypt: async (key, { about, data }) => {
      const [name, of, inside = ''] = (fromUtf8(data) ?? '').split('.');
      const mine = name === keys.get(key) && of === toBase64url(about);
      return mine ? fromBase64url(inside) : null;
    },
  };
}
