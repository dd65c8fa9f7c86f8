/** WebCrypto of Node as what `core` is given: a fresh journal key, hashes, random bytes. */
import type { Digest, PublicJwk, RandomBytes, Sign, VerifySignature } from '#core/crypto.ts';
import { thumbprint } from '#core/entry/thumbprint.ts';

const pair = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

export const digest: Digest = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** False for a key that WebCrypto does not take. */
export const verify: VerifySignature = async (jwk, bytes, signature) => {
  try {
    const key = await crypto.subtle.importKey('jwk', jwk, pair, false, ['verify']);
    return await crypto.subtle.verify(signing, key, signature, bytes);
  } catch {
    return false;
  }
};

export type JournalKey = { kid: string; jwk: PublicJwk; sign: Sign };

export async function makeKey(): Promise<JournalKey> {
  const made = await crypto.subtle.generateKey(pair, false, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', made.publicKey);
  const jwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  return {
    kid: await thumbprint(digest, jwk),
    jwk,
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign(signing, made.privateKey, bytes)),
  };
}
