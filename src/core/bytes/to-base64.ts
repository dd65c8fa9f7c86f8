/** Bytes to plain base64 (RFC 4648 §4), padded: pictures that a page hands to the background. */
import { toBase64url } from './base64url.ts';

export function toBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
