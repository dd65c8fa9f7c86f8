/** Text to UTF-8 bytes and back, without the DOM's encoders; a lone surrogate becomes U+FFFD. */
import type { Bytes } from '../crypto.ts';

const replacement = 0xfffd;

export function utf8(text: string): Bytes {
  return ascii(text) ?? encoded(text);
}

/** Nearly all that is hashed is base64url. Null at the first character that needs more than a byte. */
function ascii(text: string): Bytes | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return null;
    bytes[at] = unit;
  }
  return bytes;
}

function encoded(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    at = put(bytes, at, scalar(character.codePointAt(0) ?? replacement));
  }
  return bytes.slice(0, at);
}

function scalar(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? replacement : point;
}

function put(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  const head = [0, 0xc0, 0xe0, 0xf0][tail] ?? 0;
  bytes[at] = head | (point >> (6 * tail));
  for (let index = tail - 1; index >= 0; index -= 1) {
    bytes[at + tail - index] = 0x80 | ((point >> (6 * index)) & 63);
  }
  return at + tail + 1;
}
