/** One member as the central directory of a ZIP describes it (APPNOTE 4.3.12), before anything is trusted. */
import type { FaultCode } from '#core/journal/fault.ts';

export type ZipRecord = {
  name: string;
  nameBytes: Uint8Array;
  flags: number;
  method: number;
  /** MS-DOS time and date, as they stand. */
  time: number;
  crc: number;
  compressed: number;
  size: number;
  /** Of the local header, from the start of the file. */
  offset: number;
  /** Upper half of the external attributes: a Unix mode, where there is one. */
  mode: number;
  extra: Uint8Array;
};

export type ZipFault = { code: FaultCode; member?: string };

/** General purpose bits (APPNOTE 4.4.4). */
export const flag = { encrypted: 1, descriptor: 8, strong: 64, maskedHeader: 8192 } as const;

export function isDirectory(record: ZipRecord): boolean {
  return record.name.endsWith('/');
}

/** Ids of the extra fields (APPNOTE 4.5.1); a damaged field ends the list. */
export function extraIds(extra: Uint8Array): number[] {
  const ids: number[] = [];
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    ids.push(view.getUint16(at, true));
  }
  return ids;
}

export const zip64Extra = 0x0001;
/** Info-ZIP Unicode path: another name for the same member, which some readers would show. */
export const unicodePathExtra = 0x7075;
