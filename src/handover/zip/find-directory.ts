/** Finds the central directory from the tail of a ZIP (APPNOTE 4.3.16), and says what stands around it. */
import type { ZipFault } from './zip-record.ts';

export type DirectoryPlace = {
  start: number;
  length: number;
  /** Records that the end says there are. */
  count: number;
  /** Bytes before the ZIP proper: every offset is shifted by them. */
  prefix: number;
};

const endLength = 22;
const longestComment = 0xffff;
const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const recordSignature = 0x02014b50;
/** 4 000 members need far less; more would only fill the memory. */
const longestDirectory = 16_000_000;

export async function findDirectory(
  file: Blob,
): Promise<{ place: DirectoryPlace | null; faults: ZipFault[] }> {
  const from = Math.max(0, file.size - endLength - longestComment - 20);
  const tail = new DataView(await file.slice(from).arrayBuffer());
  const end = lastEnd(tail);
  if (end === null) return { place: null, faults: [{ code: 'zip/no-directory' }] };
  const [count, length, start] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ];
  if (isZip64(tail, end)) return { place: null, faults: [{ code: 'zip/zip64' }] };
  const endAt = from + end;
  if (start + length > endAt) return { place: null, faults: [{ code: 'zip/no-directory' }] };
  if (length > longestDirectory) return { place: null, faults: [{ code: 'zip/limit' }] };
  const faults = endFaults(tail, end);
  const shifted = endAt - length - start;
  if (shifted === 0) return { place: { start, length, count, prefix: 0 }, faults };
  // Something was put before the ZIP, or between its directory and its end: the signature tells which.
  const isPrefix = await hasRecordAt(file, endAt - length);
  faults.push({ code: isPrefix ? 'zip/prefix' : 'zip/hole' });
  const prefix = isPrefix ? shifted : 0;
  return { place: { start: start + prefix, length, count, prefix }, faults };
}

/** Last one in the file: an earlier one may be content of a stored member. */
function lastEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function isZip64(tail: DataView, end: number): boolean {
  const locator = end >= 20 && tail.getUint32(end - 20, true) === zip64LocatorSignature;
  const full =
    tail.getUint16(end + 10, true) === 0xffff ||
    tail.getUint32(end + 12, true) === 0xffffffff ||
    tail.getUint32(end + 16, true) === 0xffffffff;
  return locator || full;
}

function endFaults(tail: DataView, end: number): ZipFault[] {
  const faults: ZipFault[] = [];
  const comment = tail.getUint16(end + 20, true);
  if (comment > 0) faults.push({ code: 'zip/comment' });
  if (end + endLength + comment !== tail.byteLength) faults.push({ code: 'zip/suffix' });
  if (tail.getUint16(end + 4, true) !== 0 || tail.getUint16(end + 6, true) !== 0) {
    faults.push({ code: 'zip/disk' });
  }
  if (tail.getUint16(end + 8, true) !== tail.getUint16(end + 10, true)) {
    faults.push({ code: 'zip/count' });
  }
  return faults;
}

async function hasRecordAt(file: Blob, at: number): Promise<boolean> {
  const bytes = await file.slice(at, at + 4).arrayBuffer();
  return bytes.byteLength === 4 && new DataView(bytes).getUint32(0, true) === recordSignature;
}
