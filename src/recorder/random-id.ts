/** A random id of 16 bytes, base64url: stays, people, lines that the recorder itself makes. */
import { toBase64url } from '#core/bytes/base64url.ts';
import type { Ports } from './ports.ts';

export function randomId(ports: Ports): string {
  return toBase64url(ports.keys.random(16));
}
