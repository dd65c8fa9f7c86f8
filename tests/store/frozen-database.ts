/** Databases as past versions wrote them (`tests/fixtures/databases/vN/stores.json`): keys and pictures stand in JSON as what they are. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { migrations } from '#store/migrations.ts';
import { databaseName, type Schema } from '#store/schema.ts';

export type Stores = Record<string, unknown[]>;

export function frozenStores(version: number): Stores {
  const path = new URL(`../fixtures/databases/v${version}/stores.json`, import.meta.url);
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(
    Object.entries(read ?? {}).map(([name, rows]) => [name, Array.isArray(rows) ? rows : []]),
  );
}

/** A fresh browser in which that version has run and left these rows; what no store takes is left out. */
export async function thaw(version: number, stores: Stores): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const made = await openDB<Schema>(databaseName, version, {
    upgrade(database) {
      // What that version made, by its own migrations.
      for (const migrate of migrations.slice(0, version)) migrate(database);
    },
  });
  made.close();
  const db = await openDB(databaseName, version);
  for (const [name, rows] of Object.entries(stores)) {
    if (!db.objectStoreNames.contains(name)) continue;
    for (const row of rows) await db.put(name, await alive(row)).catch(() => undefined);
  }
  db.close();
}

/** `{$key}` becomes a key that cannot be read out, `{$blob, type}` a Blob. */
async function alive(value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map(alive));
  const members = new Map<string, unknown>(Object.entries(value));
  const [key, blob, type] = [members.get('$key'), members.get('$blob'), members.get('type')];
  if (key === 'HMAC')
    return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  if (key === 'ECDSA') {
    const pair = { name: 'ECDSA', namedCurve: 'P-256' };
    return (await crypto.subtle.generateKey(pair, false, ['sign', 'verify'])).privateKey;
  }
  if (typeof blob === 'string')
    return new Blob([Buffer.from(blob, 'base64')], typeof type === 'string' ? { type } : {});
  const inside = await Promise.all(
    [...members].map(async ([name, member]) => [name, await alive(member)] as const),
  );
  return Object.fromEntries(inside);
}
