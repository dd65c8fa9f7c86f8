import { Buffer } from 'node:buffer';
import exifReader from 'exif-reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifBlock } from '#handover/pictures/exif-block.ts';
import { exifDate } from '#handover/pictures/exif-date.ts';
import { jpeg, png, webp, tiff } from './made-pictures.ts';

const makers = { jpeg, png, webp };
const original = '2026:11:03 14:02:11';
const local = '2026-11-03T14:02:11';

describe.each(Object.entries(makers))('%s', (_name, make) => {
  it.each(['little', 'big'] as const)('gives the moment it was taken, %s-endian', (order) => {
    expect(exifDate(make({ original, order }))).toEqual({ local, offset: null });
  });

  it('gives the offset where the camera knew it', () => {
    expect(exifDate(make({ original, offset: '+01:00' }))).toEqual({ local, offset: '+01:00' });
  });

  it('has no date without EXIF', () => {
    expect(exifDate(make())).toBeNull();
  });

  it('has no date where only an editor wrote one', () => {
    expect(exifDate(make({ modified: original }))).toBeNull();
  });

  it('reads as another program reads it', () => {
    const block = exifBlock(make({ original, offset: '+02:00', modified: '2026:11:20 08:00:00' }));
    const read = exifReader(Buffer.from(block ?? []));
    expect(read.Photo?.DateTimeOriginal?.toISOString()).toBe(`${local}.000Z`);
    expect(read.Photo?.OffsetTimeOriginal).toBe('+02:00');
  });
});

describe('a broken picture', () => {
  it.each(['', '0000:00:00', '    :  :     :  :  ', '2026-11-03 14:02:11', '2026:11:03'])(
    'has no date in %j',
    (written) => {
      expect(exifDate(jpeg({ original: written }))).toBeNull();
    },
  );

  it('never throws, whatever byte is changed or cut', () => {
    const whole = Object.values(makers).map((make) => make({ original, offset: '+01:00' }));
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.record({
          at: fc.nat({ max: 400 }),
          byte: fc.nat({ max: 255 }),
          cut: fc.nat({ max: 800 }),
        }),
        (bytes, { at, byte, cut }) => {
          const changed = bytes.slice(0, cut);
          changed[at] = byte;
          const found = exifDate(changed);
          expect(found?.local ?? local).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
        },
      ),
    );
  });

  it('is not read for ever where a directory leads to itself', () => {
    const block = tiff({ original });
    // The pointer of the EXIF directory stands last in IFD0: two fields of twelve bytes after the count.
    block.splice(8 + 2 + 12 + 8, 4, 8, 0, 0, 0);
    const name = [...'Exif\0\0'].map((sign) => sign.charCodeAt(0));
    const size = block.length + name.length + 2;
    const looped = [0xff, 0xd8, 0xff, 0xe1, size >> 8, size & 255, ...name, ...block];
    expect(exifDate(Uint8Array.from(looped))).toBeNull();
  });
});
