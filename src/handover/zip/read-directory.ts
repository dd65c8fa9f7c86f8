/** The records of a central directory (APPNOTE 4.3.12), in its order; it alone says what the file holds. */
import type { DirectoryPlace } from './find-directory.ts';
import type { ZipFault, ZipRecord } from './zip-record.ts';

const signature = 0x02014b50;
const fixedLength = 46;

/** @returns records null when the directory is not readable to its end */
export async function readDirectory(
  file: Blob,
  place: DirectoryPlace,
): Promise<{ records: ZipRecord[] | null; faults: ZipFault[] }> {
  const bytes = await file.slice(place.start, place.start + place.length).arrayBuffer();
  const view = new DataView(bytes);
  const records: ZipRecord[] = [];
  let at = 0;
  while (at < view.byteLength) {
    const length = recordLength(view, at);
    if (length === null) return { records: null, faults: [{ code: 'zip/no-directory' }] };
    records.push(readRecord(view, at, place.prefix));
    at += length;
  }
  const faults: ZipFault[] = records.length === place.count ? [] : [{ code: 'zip/count' }];
  return { records, faults };
}

function recordLength(view: DataView, at: number): number | null {
  if (at + fixedLength > view.byteLength || view.getUint32(at, true) !== signature) return null;
  const length =
    fixedLength +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true);
  return at + length <= view.byteLength ? length : null;
}

function readRecord(view: DataView, at: number, prefix: number): ZipRecord {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = new Uint8Array(view.buffer, at + fixedLength, nameLength);
  return {
    // One byte, one character: a name that is not ASCII is refused, so no encoding is guessed.
    name: String.fromCharCode(...nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true) + prefix,
    mode: view.getUint16(at + 40, true),
    extra: new Uint8Array(
      view.buffer,
      at + fixedLength + nameLength,
      view.getUint16(at + 30, true),
    ),
  };
}
