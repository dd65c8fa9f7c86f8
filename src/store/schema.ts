/** The one database (docs/architecture): its stores from migration 1, typed for every call. */
import type { DBSchema } from 'idb';
import type { Row } from '#core/entry/row.ts';
import type { SealedCase } from '#core/sealed-case.ts';
import type { PendingRow } from '#recorder/ports/pending-row.ts';
import type { KeyHandle } from '#recorder/ports/key-handle.ts';
import type { Reported } from '#recorder/ports.ts';
import type {
  JournalRecord,
  Person,
  Presence,
  Settings,
  Summary,
} from '#recorder/ports/records.ts';
import type { Box } from './box.ts';

export const databaseName = 'temoin';

export type EntryRecord = {
  kid: string;
  seq: number;
  jws: string;
  hash: string;
  body: Box<{ disclosures: string[] }>;
};

export type PieceRecord = { kid: string; sha256: string; type: string; body: Box<Blob> };

export type ExportRecord = { kid: string; at: string; seq: number; head: string; code: string };

export type SettingRecord =
  | { name: 'settings'; value: Settings }
  | { name: 'macKey'; value: KeyHandle }
  | { name: 'rowVersion'; value: number };

export type PendingRecord = { id: string; body: Box<PendingRow> };

export interface Schema extends DBSchema {
  settings: { key: string; value: SettingRecord };
  presence: { key: string; value: Presence };
  people: { key: string; value: Person };
  journals: { key: string; value: JournalRecord };
  pending: { key: string; value: PendingRecord };
  reported: { key: string; value: Reported; indexes: { at: number } };
  entries: { key: [string, number]; value: EntryRecord };
  pieces: { key: [string, string]; value: PieceRecord };
  rows: { key: [string, number]; value: Row };
  summary: { key: string; value: Summary };
  exports: { key: [string, string]; value: ExportRecord };
  cases: { key: string; value: { id: string; body: Box<SealedCase> } };
}

export const storeNames = [
  'settings',
  'presence',
  'people',
  'journals',
  'pending',
  'reported',
  'entries',
  'pieces',
  'rows',
  'summary',
  'exports',
  'cases',
] as const;
