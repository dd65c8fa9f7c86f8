import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '#core/bytes/from-utf8.ts';
import { utf8 } from '#core/bytes/utf8.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decode = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};

describe('utf8', () => {
  it('writes what the platform writes, a lone surrogate as U+FFFD', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });
  it.each(['\ud800', 'a\udc00b', '😀\ud83d'])('writes %j as the platform does', (text) => {
    expect(utf8(text)).toEqual(new TextEncoder().encode(text));
  });
});

describe('fromUtf8', () => {
  it('reads what a strict decoder reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        expect(fromUtf8(bytes)).toBe(decode(bytes));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond the last code point', [0xf4, 0x90, 0x80, 0x80]],
    ['a cut sequence', [0xe2, 0x82]],
    ['a lone continuation', [0x80]],
  ])('refuses %s', (_fact, bytes) => {
    expect(fromUtf8(Uint8Array.from(bytes))).toBeNull();
  });

  it('keeps a BOM, which is then no JSON', () => {
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))).toBe('\uFEFF1');
  });
});
