/** Width and height that a PNG, JPEG or WebP says of itself, read before it is decoded: a small file may unfold to gigabytes. */
import { pngSize } from '#core/bytes/png-size.ts';
import { jpegSegments } from './jpeg-segments.ts';

export type PictureSize = { width: number; height: number };

/** Null when the file does not tell: then it is not decoded. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  return pngSize(bytes) ?? jpegSize(bytes) ?? webpSize(bytes);
}

/** Start-of-frame segments (T.81 §B.2.2): C0 to CF, but DHT, JPG and DAC. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  for (const { marker, body } of jpegSegments(bytes)) {
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!frame || body + 5 > bytes.length) continue;
    return { height: big16(bytes, body + 1), width: big16(bytes, body + 3) };
  }
  return null;
}

/** The first chunk: VP8 (RFC 6386 §9.1), VP8L or VP8X (RFC 9649 §2.5 to §2.7). */
function webpSize(bytes: Uint8Array): PictureSize | null {
  const text = (from: number) => String.fromCharCode(...bytes.subarray(from, from + 4));
  if (text(0) !== 'RIFF' || text(8) !== 'WEBP' || bytes.length < 30) return null;
  const byte = (at: number) => bytes[at] ?? 0;
  const little = (at: number) => byte(at) | (byte(at + 1) << 8);
  const chunk = text(12);
  if (chunk === 'VP8 ') return { width: little(26) & 0x3fff, height: little(28) & 0x3fff };
  if (chunk === 'VP8L') {
    const bits = little(21) | (little(23) << 16);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 'VP8X') return null;
  const wide = (at: number) => (little(at) | (byte(at + 2) << 16)) + 1;
  return { width: wide(24), height: wide(27) };
}

function big16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
