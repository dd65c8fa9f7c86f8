/** Walks the segments of a JPEG's head (T.81 §B.1.1), up to where the picture itself begins or the lengths no longer fit. */
export type JpegSegment = { marker: number; body: number; end: number };

export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) return;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return;
    yield { marker, body: at + 4, end: at + 2 + length };
    at += 2 + length;
  }
}
