/** Keys of the association's cases on WebCrypto: PBKDF2-HMAC-SHA-256 and AES-256-GCM, all keys non-extractable. */
import type { Bytes } from '#core/crypto.ts';
import type { KeyHandle } from '#recorder/ports/key-handle.ts';

const aes = { name: 'AES-GCM', length: 256 } as const;
type Boxed = { iv: Bytes; data: Bytes; about: Bytes };

/** What `casework/cases/case-vault.ts` asks for, by shape: this room does not know that one. */
export const caseCrypto = {
  random: (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length)),

  async derive(passphrase: Bytes, kdf: { salt: Bytes; iterations: number }): Promise<KeyHandle> {
    const base = await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey']);
    return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', ...kdf }, base, aes, false, [
      'encrypt',
      'decrypt',
    ]);
  },

  importKey: (raw: Bytes): Promise<KeyHandle> =>
    crypto.subtle.importKey('raw', raw, aes, false, ['encrypt', 'decrypt']),

  async encrypt(key: KeyHandle, { iv, data, about }: Boxed): Promise<Bytes> {
    const how = { name: 'AES-GCM', iv, additionalData: about };
    return new Uint8Array(await crypto.subtle.encrypt(how, cryptoKey(key), data));
  },

  async decrypt(key: KeyHandle, { iv, data, about }: Boxed): Promise<Bytes | null> {
    try {
      const how = { name: 'AES-GCM', iv, additionalData: about };
      return new Uint8Array(await crypto.subtle.decrypt(how, cryptoKey(key), data));
    } catch {
      // WebCrypto says of a wrong key and of changed bytes the same thing, and nothing more.
      return null;
    }
  },
};

function cryptoKey(handle: KeyHandle): CryptoKey {
  if (handle instanceof CryptoKey) return handle;
  throw new Error('a case was to be opened with something that is no key');
}
