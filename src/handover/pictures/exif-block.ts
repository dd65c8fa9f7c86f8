/**
 * Finds the EXIF block (a TIFF structure) in the bytes of a JPEG, PNG or WebP; null when there is none. What lies is
 * walked no further than the file's own lengths lead: a broken picture has no EXIF, and throws nothing.
 */
import { jpegSegments } from './jpeg-segments.ts';

const ascii = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

export function exifBlock(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return inJpeg(bytes);
  if (ascii(bytes, 1, 'PNG\r\n')) return inPng(bytes, view);
  if (ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP')) return inWebp(bytes, view);
  return null;
}

/** APP1 with `Exif\0\0` (EXIF 2.32 §4.7.2). */
function inJpeg(bytes: Uint8Array): Uint8Array | null {
  for (const { marker, body, end } of jpegSegments(bytes)) {
    if (marker === 0xe1 && ascii(bytes, body, 'Exif\0\0')) return bytes.subarray(body + 6, end);
  }
  return null;
}

/** Chunk `eXIf` (PNG §11.3.4.5): length, name, the block, CRC. */
function inPng(bytes: Uint8Array, view: DataView): Uint8Array | null {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (ascii(bytes, at + 4, 'eXIf')) return bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return null;
}

/** RIFF chunk `EXIF`; some writers put the JPEG's `Exif\0\0` before the block. Chunks are padded to even lengths. */
function inWebp(bytes: Uint8Array, view: DataView): Uint8Array | null {
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    if (ascii(bytes, at, 'EXIF'))
      return bytes.subarray(ascii(bytes, body, 'Exif\0\0') ? body + 6 : body, body + length);
    at = body + length + (length % 2);
  }
  return null;
}
