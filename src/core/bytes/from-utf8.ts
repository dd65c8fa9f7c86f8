/** UTF-8 bytes to text, strict (RFC 3629): null on anything that an encoder would not have written. */
export function fromUtf8(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let points: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      // Nearly every byte of a journal stands for itself.
      points.push(byte);
      at += 1;
    } else {
      const read = readPoint(bytes, at, byte);
      if (read === null) return null;
      points.push(read.point);
      at += read.length;
    }
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  parts.push(String.fromCodePoint(...points));
  return parts.join('');
}

/** Smallest code point that needs so many bytes after the first: a smaller one is overlong. */
const smallest = [0, 0x80, 0x800, 0x10000];

/** @param head byte at `at`, not below 0x80 */
function readPoint(
  bytes: Uint8Array,
  at: number,
  head: number,
): { point: number; length: number } | null {
  const tail = tailLength(head);
  if (tail === null) return null;
  let point = head & (0x3f >> tail);
  for (let index = 1; index <= tail; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return isScalar(point) && point >= (smallest[tail] ?? 0) ? { point, length: tail + 1 } : null;
}

function tailLength(head: number): number | null {
  if (head < 0xc0 || head > 0xf4) return null;
  return head < 0xe0 ? 1 : head < 0xf0 ? 2 : 3;
}

function isScalar(point: number): boolean {
  return point < 0xd800 || (point > 0xdfff && point <= 0x10ffff);
}
