/** JWS compact serialisation (RFC 7515 §7.1) with ES256 (RFC 7518 §3.4): written and taken apart, strictly. */
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { utf8 } from '../bytes/utf8.ts';
import type { Bytes, Sign } from '../crypto.ts';

export type JwsParts = {
  header: Bytes;
  payload: Bytes;
  /** r‖s, 64 bytes. */
  signature: Bytes;
  /** ASCII of `header.payload`: what is signed. */
  input: Bytes;
};

export async function signJws(sign: Sign, header: object, payload: object): Promise<string> {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${toBase64url(await sign(utf8(input)))}`;
}

/** @returns null on anything but three base64url parts without padding, the last one of 64 bytes */
export function readJws(jws: string): JwsParts | null {
  const parts = jws.split('.');
  const [header, payload, signature] = parts.map(fromBase64url);
  if (parts.length !== 3 || !header || !payload || signature?.length !== 64) return null;
  return { header, payload, signature, input: utf8(jws.slice(0, jws.lastIndexOf('.'))) };
}

function encode(value: object): string {
  return toBase64url(utf8(JSON.stringify(value)));
}
