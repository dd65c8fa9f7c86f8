import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampRect } from '#core/mask-picture/picture-rect.ts';
import { blackOut, samePixels, type Pixels } from '#handover/masks/black-out.ts';
import { burnMasks } from '#handover/masks/burn-masks.ts';

const picture = fc
  .record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) })
  .chain((size) =>
    fc
      .uint8Array({
        minLength: size.width * size.height * 4,
        maxLength: size.width * size.height * 4,
      })
      .map((bytes): Pixels => ({ ...size, data: new Uint8ClampedArray(bytes) })),
  );
const anyRect = fc.record({
  x: fc.integer({ min: -5, max: 25 }),
  y: fc.integer({ min: -5, max: 25 }),
  width: fc.integer({ min: 0, max: 25 }),
  height: fc.integer({ min: 0, max: 25 }),
});

test('inside every pixel is opaque black, outside every byte is the same', () => {
  fc.assert(
    fc.property(picture, fc.array(anyRect, { maxLength: 4 }), (before, rects) => {
      const inside = rects.map((rect) => clampRect(rect, before));
      const after: Pixels = { ...before, data: new Uint8ClampedArray(before.data) };
      blackOut(after, inside);
      for (let at = 0; at < before.width * before.height; at += 1) {
        const [x, y] = [at % before.width, Math.floor(at / before.width)];
        const hidden = inside.some(
          (one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height,
        );
        const pixelOf = ({ data }: Pixels): number[] =>
          Array.from(data.subarray(at * 4, at * 4 + 4));
        expect(pixelOf(after)).toEqual(hidden ? [0, 0, 0, 255] : pixelOf(before));
      }
    }),
  );
});

test('one bit of difference is seen, and another shape too', () => {
  const one: Pixels = { width: 2, height: 1, data: new Uint8ClampedArray(8) };
  const bit: Pixels = { ...one, data: new Uint8ClampedArray([0, 0, 0, 0, 0, 1, 0, 0]) };
  const turned: Pixels = { ...one, width: 1, height: 2 };
  expect([one, bit, turned].map((other) => samePixels(one, other))).toEqual([true, false, false]);
});

test('without a rectangle nothing is burnt, and what is no picture is said', async () => {
  expect(await burnMasks(new Blob(['x']), [])).toEqual({
    ok: false,
    error: { code: 'mask/nothing' },
  });
  expect(await burnMasks(new Blob(['x']), [{ x: 0, y: 0, width: 9, height: 9 }])).toEqual({
    ok: false,
    error: { code: 'mask/unreadable' },
  });
});
