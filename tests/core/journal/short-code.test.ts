import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shortCode, wholeHash } from '#core/journal/short-code.ts';

const hash = createHash('sha256').update('abc').digest('base64url');

describe('what a person compares', () => {
  it('is the first 80 bits in Crockford base32', () => {
    // SHA-256("abc") begins ba7816bf8f01cfea4141 (FIPS 180-4).
    expect(shortCode(hash)).toBe('Q9W1-DFWF-077Y-MGA1');
  });

  it('is on paper the whole hash, 8 groups of 8 hex digits', () => {
    expect(wholeHash(hash)).toBe(
      'ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad',
    );
  });

  it.each(['', 'abc', `${hash}=`, hash.slice(1)])('throws for %j, which is no hash', (text) => {
    expect(() => shortCode(text)).toThrow('SHA-256');
    expect(() => wholeHash(text)).toThrow('SHA-256');
  });
});
