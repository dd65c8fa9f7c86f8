/** ECDSA P-256 verification on WebCrypto; a key or signature that WebCrypto refuses verifies nothing. */
import type { PublicJwk, VerifySignature } from '#core/crypto.ts';

const imported = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const checked = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** One journal, one key: 10 000 signatures import it once. Keyed by the value's identity, which a reading keeps. */
const keys = new WeakMap<PublicJwk, Promise<CryptoKey>>();

async function keyOf(jwk: PublicJwk): Promise<CryptoKey> {
  const known = keys.get(jwk);
  if (known !== undefined) return known;
  const made = crypto.subtle.importKey('jwk', { ...jwk }, imported, false, ['verify']);
  keys.set(jwk, made);
  return made;
}

export const browserVerify: VerifySignature = async (jwk, bytes, signature) => {
  try {
    return await crypto.subtle.verify(checked, await keyOf(jwk), signature, bytes);
  } catch {
    return false;
  }
};
