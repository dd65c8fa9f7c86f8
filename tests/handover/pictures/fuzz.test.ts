/** Pictures and papers under fire: whatever a chosen file holds, it is taken or refused by a value, and soon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifDate } from '#handover/pictures/exif-date.ts';
import { pictureSize } from '#handover/pictures/picture-size.ts';
import { sniffPiece } from '#handover/pictures/sniff-piece.ts';
import { takePiece } from '#handover/pictures/take-piece.ts';
import { fuzzRuns, fuzzTimeout } from '../../support/hostile-values.ts';
import { digest } from '../../support/node-keys.ts';
import { drawn, heic, jpeg, png, text, webp } from './made-pictures.ts';

const original = '2026:11:03 14:02:11';
const whole = [jpeg, png, webp].map((make) => make({ original, offset: '+01:00' }));

const bytes = fc.oneof(
  fc
    .record({
      of: fc.constantFrom(...whole, heic()),
      at: fc.nat(),
      put: fc.uint8Array({ maxLength: 16 }),
      cut: fc.nat(),
    })
    .map(({ of, at, put, cut }) => {
      const changed = of.slice(0, 12 + (cut % of.length));
      changed.set(
        put.subarray(0, Math.max(0, changed.length - (at % changed.length))),
        at % changed.length,
      );
      return changed;
    }),
  fc
    .record({ of: fc.constantFrom(...whole), rest: fc.uint8Array({ maxLength: 600 }) })
    .map(({ of, rest }) => new Uint8Array([...of.subarray(0, 16), ...rest])),
  // Header lines as mail programs write them, and as nobody does.
  fc
    .array(
      fc.constantFrom(
        'A: b\r\n',
        'X-Y:\n',
        ' folded\r\n',
        '\tmore\n',
        'From: x\r\n',
        ':\n',
        'no colon\n',
        '\r',
        '\0',
      ),
      { maxLength: 300 },
    )
    .map((lines) => text(lines.join(''))),
  fc.uint8Array({ maxLength: 400 }),
);

describe('a chosen file', () => {
  it('of any bytes is taken or refused', { timeout: fuzzTimeout }, async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (one) => {
        const taken = await takePiece(new Blob([new Uint8Array(one)]), { digest, draw: drawn });
        if (!taken.ok) {
          expect(taken.error.code).toMatch(/^picture\/(?:too-large|heic|unreadable|unknown)$/);
          return;
        }
        expect(taken.value.exif?.local ?? '2026-11-03T14:02:11').toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
        );
      }),
      { numRuns: fuzzRuns },
    );
  });

  it('of any bytes has a size and a date, or none', { timeout: fuzzTimeout }, () => {
    fc.assert(
      fc.property(bytes, (one) => {
        const size = pictureSize(one);
        if (size !== null) expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(0);
        expect(exifDate(one)?.offset ?? '+01:00').toMatch(/^[+-]\d\d:\d\d$/);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it('of header lines that never say from whom is known for what it is, however many they are', () => {
    expect(sniffPiece(text('A: b\r\n'.repeat(1_300)))).toEqual({ kind: 'unknown' });
    expect(sniffPiece(text(`${'A: b\r\n c\r\n'.repeat(600)}From: a@example.org\r\n`))).toEqual({
      kind: 'paper',
      type: 'message/rfc822',
    });
  });
});
