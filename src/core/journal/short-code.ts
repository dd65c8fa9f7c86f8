/** How a person recognises a file by eye (docs/format.md §5): the short code, and the whole hash for paper. */
import { fromBase64url } from '../bytes/base64url.ts';
import { toCrockford } from '../bytes/crockford.ts';
import { toHex } from '../bytes/hex.ts';

/** First 80 bits of the head's hash: `XXXX-XXXX-XXXX-XXXX`. Throws when it is no base64url SHA-256. */
export function shortCode(headHash: string): string {
  return groups(toCrockford(hashBytes(headHash).subarray(0, 10)), 4).join('-');
}

/** The anchor on paper: 8 groups of 8 hex digits, separated by spaces. Throws when it is no base64url SHA-256. */
export function wholeHash(headHash: string): string {
  return groups(toHex(hashBytes(headHash)), 8).join(' ');
}

function hashBytes(headHash: string): Uint8Array {
  const bytes = fromBase64url(headHash);
  if (bytes?.length !== 32) throw new Error('a head is the base64url of a SHA-256');
  return bytes;
}

function groups(text: string, size: number): string[] {
  return Array.from({ length: text.length / size }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
