/** Keys and hashes on WebCrypto: P-256 pairs and one HMAC key, all non-extractable. */
import type { PublicJwk } from '#core/crypto.ts';
import { toBase64url } from '#core/bytes/base64url.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { KeyHandle } from '#recorder/ports/key-handle.ts';
import type { Keys } from '#recorder/ports.ts';

const pair = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

export const browserKeys: Keys = {
  async digest(bytes) {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  },
  random(length) {
    return crypto.getRandomValues(new Uint8Array(length));
  },
  async generate() {
    const made = await crypto.subtle.generateKey(pair, false, ['sign', 'verify']);
    const jwk = await crypto.subtle.exportKey('jwk', made.publicKey);
    return { privateKey: made.privateKey, publicJwk: publicOf(jwk) };
  },
  async sign(privateKey, bytes) {
    return new Uint8Array(await crypto.subtle.sign(signing, cryptoKey(privateKey), bytes));
  },
  async generateMac() {
    return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  },
  async mac(key, text) {
    return toBase64url(
      new Uint8Array(await crypto.subtle.sign('HMAC', cryptoKey(key), utf8(text))),
    );
  },
};

function cryptoKey(handle: KeyHandle): CryptoKey {
  if (handle instanceof CryptoKey) return handle;
  throw new Error('the store gave back something that is not a key');
}

function publicOf(jwk: JsonWebKey): PublicJwk {
  if (jwk.x === undefined || jwk.y === undefined) throw new Error('a P-256 public key has x and y');
  return { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y };
}
