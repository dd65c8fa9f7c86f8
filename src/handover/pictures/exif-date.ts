/**
 * Owes a picture the moment its camera noted as taken: EXIF `DateTimeOriginal`, with `OffsetTimeOriginal` where the
 * camera knew its zone. Never `DateTime`, which any editor rewrites. Two tags of a TIFF structure are read here
 * because general readers want Node's Buffer, or bring `fetch`; one of them checks this in the tests.
 */
import { exifBlock } from './exif-block.ts';

/** `local` `YYYY-MM-DDTHH:MM:SS` on the camera's clock, as written (it may be no date); `offset` `+01:00` or null. */
export type ExifDate = { local: string; offset: string | null };

const exifPointer = 0x8769;
const dateTimeOriginal = 0x9003;
const offsetTimeOriginal = 0x9011;
const asciiType = 2;
const longType = 4;

/** @param bytes the whole file */
export function exifDate(bytes: Uint8Array): ExifDate | null {
  const tiff = open(exifBlock(bytes));
  if (tiff === null) return null;
  const pointer = find(tiff, tiff.u32(4), exifPointer);
  if (pointer?.type !== longType) return null;
  const directory = tiff.u32(pointer.at + 8);
  const written = textOf(tiff, find(tiff, directory, dateTimeOriginal));
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(written);
  if (parts === null) return null;
  const [, year, month, day, time] = parts;
  const offset = textOf(tiff, find(tiff, directory, offsetTimeOriginal));
  return {
    local: `${year ?? ''}-${month ?? ''}-${day ?? ''}T${time ?? ''}`,
    offset: /^[+-]\d\d:\d\d$/.test(offset) ? offset : null,
  };
}

/** Numbers of the block in its own byte order; outside it, 0: which is no offset, no type and no tag of ours. */
type Tiff = { bytes: Uint8Array; u16: (at: number) => number; u32: (at: number) => number };
type Found = { at: number; type: number; count: number };

function open(block: Uint8Array | null): Tiff | null {
  if (block === null || block.length < 8) return null;
  const little = block[0] === 0x49 && block[1] === 0x49;
  if (!little && !(block[0] === 0x4d && block[1] === 0x4d)) return null;
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const u16 = (at: number) => (at + 2 <= block.length ? view.getUint16(at, little) : 0);
  const u32 = (at: number) => (at + 4 <= block.length ? view.getUint32(at, little) : 0);
  return u16(2) === 42 ? { bytes: block, u16, u32 } : null;
}

/** The field of a tag in one directory: a count, then twelve bytes each (TIFF 6.0 §2). */
function find(tiff: Tiff, directory: number, tag: number): Found | null {
  if (directory < 8) return null;
  const count = tiff.u16(directory);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.bytes.length) return null;
    if (tiff.u16(at) === tag) return { at, type: tiff.u16(at + 2), count: tiff.u32(at + 4) };
  }
  return null;
}

/** Text up to its NUL; '' for what is no text. Up to four bytes stand in the field itself. */
function textOf(tiff: Tiff, found: Found | null): string {
  if (found?.type !== asciiType || found.count > 64) return '';
  const from = found.count <= 4 ? found.at + 8 : tiff.u32(found.at + 8);
  const bytes = tiff.bytes.subarray(from, from + found.count);
  return String.fromCharCode(...bytes)
    .replace(/\0.*$/s, '')
    .trim();
}
