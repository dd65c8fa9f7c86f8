/** JWK SHA-256 thumbprint (RFC 7638 §3): the identity of a journal's key, `kid`. */
import { toBase64url } from '../bytes/base64url.ts';
import { utf8 } from '../bytes/utf8.ts';
import type { Digest, PublicJwk } from '../crypto.ts';

/** @returns base64url without padding, 43 characters */
export async function thumbprint(digest: Digest, jwk: PublicJwk): Promise<string> {
  // Required members only, in lexicographic order, no white space (RFC 7638 §3.3).
  const canonical = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y });
  return toBase64url(await digest(utf8(canonical)));
}
