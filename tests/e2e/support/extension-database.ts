/** Reads the extension's IndexedDB from a quiet page of its origin, in values that JSON can carry. */

import type { Page } from 'puppeteer-core';

/**
 * All rows of `store`, in key order; `[]` when the database or the store does not exist. Blob →
 * `{blob: true, size, type}`, CryptoKey → `{key: true}`, bytes → `{bytes: true, size, base64}`,
 * Date → `{date: iso}`, Map and Set → arrays, bigint → its digits.
 */
export async function readStore(page: Page, db: string, store: string): Promise<unknown[]> {
  const dump = await dumpStores(page, db, [store]);
  return dump[store] ?? [];
}

/** Every store of `db` (or only those named), each as `readStore` gives it; `{}` without database. */
export function dumpStores(
  page: Page,
  db: string,
  only: readonly string[] | null = null,
): Promise<Record<string, unknown[]>> {
  return page.evaluate(dumpInPage, db, only);
}

/** Runs in the page, so it is whole in itself. Never creates the database it was asked to read. */
async function dumpInPage(
  name: string,
  only: readonly string[] | null,
): Promise<Record<string, unknown[]>> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () =>
        reject(new Error(request.error?.message ?? 'IndexedDB request failed'));
    });
  const bytesOf = (value: ArrayBuffer | ArrayBufferView): Uint8Array =>
    ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value);
  const base64 = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const special = (value: object): unknown => {
    if (value instanceof Blob) return { blob: true, size: value.size, type: value.type };
    if (value instanceof CryptoKey) return { key: true };
    if (value instanceof Date) return { date: value.toISOString() };
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = bytesOf(value);
      return { bytes: true, size: bytes.length, base64: base64(bytes) };
    }
    return undefined;
  };
  const plain = (value: unknown): unknown => {
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' || value === null) return value;
    const made = special(value);
    if (made !== undefined) return made;
    if (Array.isArray(value)) return value.map(plain);
    if (value instanceof Map || value instanceof Set) return [...value].map(plain);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  };
  const known = await indexedDB.databases();
  if (!known.some((info) => info.name === name)) return {};
  const database = await settled(indexedDB.open(name));
  try {
    const stores = [...database.objectStoreNames].filter((each) => only?.includes(each) ?? true);
    if (stores.length === 0) return {};
    const transaction = database.transaction(stores, 'readonly');
    const rows = await Promise.all(
      stores.map(async (each) => {
        const all = await settled(transaction.objectStore(each).getAll());
        return [each, all.map(plain)] as const;
      }),
    );
    return Object.fromEntries(rows);
  } finally {
    // An open connection would block the extension's next migration.
    database.close();
  }
}
