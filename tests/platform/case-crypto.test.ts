/** Keys of cases on WebCrypto: the published vectors, and keys that cannot be taken out. */
import { describe, expect, it } from 'vitest';
import { utf8 } from '#core/bytes/utf8.ts';
import { caseCrypto } from '#platform/case-crypto.ts';

const hex = (text: string) => Uint8Array.from(text.match(/../gu) ?? [], (two) => parseInt(two, 16));

describe('derive', () => {
  it('is PBKDF2-HMAC-SHA-256: seals what the published key opens (RFC 7914 §11)', async () => {
    const key = await caseCrypto.derive(utf8('passwd'), { salt: utf8('salt'), iterations: 1 });
    // The vector gives 64 bytes; a key of 256 bits is the first 32.
    const published = hex('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
    const same = await caseCrypto.importKey(published);
    const box = { iv: new Uint8Array(12), about: utf8('about') };
    const data = await caseCrypto.encrypt(key, { ...box, data: utf8('seen') });
    expect(await caseCrypto.decrypt(same, { ...box, data })).toEqual(utf8('seen'));
  });

  it('gives keys that stay inside', async () => {
    const key = await caseCrypto.derive(utf8('p'), { salt: utf8('salt'), iterations: 1 });
    const other = await caseCrypto.importKey(new Uint8Array(32));
    expect([key.extractable, other.extractable]).toEqual([false, false]);
    expect([key.algorithm, other.algorithm]).toEqual([
      { name: 'AES-GCM', length: 256 },
      { name: 'AES-GCM', length: 256 },
    ]);
  });
});

describe('decrypt', () => {
  it('answers null when bytes, place or key are others', async () => {
    const key = await caseCrypto.importKey(new Uint8Array(32));
    const box = { iv: new Uint8Array(12), about: utf8('about') };
    const data = await caseCrypto.encrypt(key, { ...box, data: utf8('seen') });
    const other = await caseCrypto.importKey(new Uint8Array(32).fill(1));
    const answers = await Promise.all([
      caseCrypto.decrypt(other, { ...box, data }),
      caseCrypto.decrypt(key, { ...box, about: utf8('elsewhere'), data }),
      caseCrypto.decrypt(key, { ...box, data: data.slice(1) }),
      caseCrypto.decrypt(key, { iv: new Uint8Array(12).fill(1), about: box.about, data }),
    ]);
    expect(answers).toEqual([null, null, null, null]);
  });
});
