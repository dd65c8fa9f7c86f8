import { afterEach, expect, test, vi } from 'vitest';
import { burnMasks, pictureSize } from '#handover/masks/burn-masks.ts';
import { undrawable } from '#handover/masks/undrawable.ts';
import { jpeg, png } from '../pictures/made-pictures.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const within = { width: 10_000, height: 6000 };
const above = { width: 10_000, height: 6001 };
const blobOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

test.each([
  { what: 'a PNG of 60 million pixels', photo: png(undefined, within), code: null },
  { what: 'a PNG one row above', photo: png(undefined, above), code: 'mask/too-large' },
  { what: 'a JPEG one row above', photo: jpeg(undefined, above), code: 'mask/too-large' },
  {
    what: 'a picture of no height',
    photo: jpeg(undefined, { width: 9, height: 0 }),
    code: 'mask/unreadable',
  },
  { what: 'what is no picture', photo: new Uint8Array([1, 2, 3]), code: 'mask/unreadable' },
])('$what: $code', async ({ photo, code }) => {
  expect(await undrawable(blobOf(photo))).toBe(code);
});

test('a picture above the limit is never decoded, neither to be measured nor to be masked', async () => {
  const decode = vi.fn(() => Promise.resolve({ width: 1, height: 1, close: () => undefined }));
  vi.stubGlobal('createImageBitmap', decode);
  const photo = blobOf(png(undefined, above));
  expect(await pictureSize(photo)).toBeNull();
  expect(await burnMasks(photo, [{ x: 0, y: 0, width: 9, height: 9 }])).toEqual({
    ok: false,
    error: { code: 'mask/too-large' },
  });
  expect(decode).not.toHaveBeenCalled();
  expect(await pictureSize(blobOf(png(undefined, within)))).toEqual({ width: 1, height: 1 });
});
