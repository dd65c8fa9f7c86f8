/** ECDSA P-256 verification on WebCrypto; a key or signature that WebCrypto refuses verifies nothing. */
import type { VerifySignature } from '#core/crypto.ts';

const imported = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const checked = { name: 'ECDSA', hash: 'SHA-256' } as const;

export const browserVerify: VerifySignature = async (jwk, bytes, signature) => {
  try {
    const key = await crypto.subtle.importKey('jwk', { ...jwk }, imported, false, ['verify']);
    return await crypto.subtle.verify(checked, key, signature, bytes);
  } catch {
    return false;
  }
};
