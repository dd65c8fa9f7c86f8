/** Migrations of the database, one function a version, no holes: version n is the n-th of the list. */
import type { IDBPDatabase } from 'idb';
import type { Schema } from './schema.ts';

export type Migration = (db: IDBPDatabase<Schema>) => void;

const first: Migration = (db) => {
  db.createObjectStore('settings', { keyPath: 'name' });
  db.createObjectStore('presence', { keyPath: 'key' });
  db.createObjectStore('people', { keyPath: 'id' });
  db.createObjectStore('journals', { keyPath: 'kid' });
  db.createObjectStore('pending', { keyPath: 'id' });
  db.createObjectStore('reported', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('entries', { keyPath: ['kid', 'seq'] });
  db.createObjectStore('pieces', { keyPath: ['kid', 'sha256'] });
  db.createObjectStore('rows', { keyPath: ['kid', 'seq'] });
  db.createObjectStore('summary', { keyPath: 'person' });
  db.createObjectStore('exports', { keyPath: ['kid', 'at'] });
  db.createObjectStore('cases', { keyPath: 'id' });
};

export const migrations: readonly Migration[] = [first];
