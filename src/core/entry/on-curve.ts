/** Whether a public key is a point of P-256 (FIPS 186-5; SP 800-186 §3.2.1.3), before anything trusts it. */
import { fromBase64url } from '../bytes/base64url.ts';
import { toHex } from '../bytes/hex.ts';
import type { PublicJwk } from '../crypto.ts';

const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

export function isOnCurve(jwk: PublicJwk): boolean {
  const [x, y] = [coordinate(jwk.x), coordinate(jwk.y)];
  if (x === null || y === null) return false;
  return (y * y - (x * x * x - 3n * x + b)) % p === 0n;
}

/** 32 bytes, big-endian, below the field's prime (RFC 7518 §6.2.1.2). */
function coordinate(text: string): bigint | null {
  const bytes = fromBase64url(text);
  if (bytes?.length !== 32) return null;
  const value = BigInt(`0x${toHex(bytes)}`);
  return value < p ? value : null;
}
