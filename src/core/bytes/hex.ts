/** Bytes as lower-case hex, the form of `sha256` members (docs/format.md). */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
