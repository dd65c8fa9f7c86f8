import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundRect } from '#core/mask-picture/around-rect.ts';
import { maskSteps, stepMask, stepOfKey } from '#core/mask-picture/mask-step.ts';
import {
  clampRect,
  growRect,
  moveRect,
  rectBetween,
  type PictureSize,
  type Rect,
} from '#core/mask-picture/picture-rect.ts';
import { regionsToRects } from '#core/mask-picture/regions-to-rects.ts';

const anyNumber = fc.oneof(
  fc.double({ min: -5000, max: 5000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0),
);
const anyRect = fc.record({ x: anyNumber, y: anyNumber, width: anyNumber, height: anyNumber });
const anyPoint = fc.record({ x: anyNumber, y: anyNumber });
const anySize = fc.record({
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 3000 }),
});

function expectInside(rect: Rect, size: PictureSize): void {
  expect(Object.values(rect).filter((value) => !Number.isInteger(value))).toEqual([]);
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.width).toBeGreaterThan(0);
  expect(rect.height).toBeGreaterThan(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(size.width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(size.height);
}

const contains = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

test('whatever is done to it, a mask lies in the picture in whole pixels', () => {
  fc.assert(
    fc.property(anyRect, anyPoint, anySize, (rect, point, size) => {
      expectInside(clampRect(rect, size), size);
      expectInside(moveRect(rect, { dx: point.x, dy: point.y }, size), size);
      expectInside(growRect(rect, point.x, size), size);
      expectInside(rectBetween(rect, point, size), size);
      for (const step of maskSteps) {
        for (const large of [false, true])
          expectInside(stepMask(clampRect(rect, size), { step, large }, size), size);
      }
      for (const proposed of regionsToRects([rect], size)) expectInside(proposed, size);
    }),
  );
});

test('growing covers what was covered, shrinking covers nothing new', () => {
  fc.assert(
    fc.property(anyRect, fc.integer({ min: 0, max: 400 }), anySize, (rect, by, size) => {
      const start = clampRect(rect, size);
      expect(contains(growRect(start, by, size), start)).toBe(true);
      expect(contains(start, growRect(start, -by, size))).toBe(true);
    }),
  );
});

test('the rectangle between two corners of the picture holds both', () => {
  fc.assert(
    fc.property(
      anySize,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (size, [a = 0, b = 0, c = 0, d = 0]) => {
        const one = { x: a * size.width, y: b * size.height };
        const other = { x: c * size.width, y: d * size.height };
        const rect = rectBetween(one, other, size);
        for (const { x, y } of [one, other]) {
          expect(x).toBeGreaterThanOrEqual(rect.x);
          expect(x).toBeLessThanOrEqual(rect.x + rect.width);
          expect(y).toBeGreaterThanOrEqual(rect.y);
          expect(y).toBeLessThanOrEqual(rect.y + rect.height);
        }
        expect(rectBetween(other, one, size)).toEqual(rect);
      },
    ),
  );
});

test('around a message every pixel but its own is covered, once', () => {
  const small = fc.record({
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 24 }),
  });
  fc.assert(
    fc.property(anyRect, small, (rect, size) => {
      const message = clampRect(rect, size);
      const around = aroundRect(message, size);
      expect(around.length).toBeLessThanOrEqual(4);
      for (let y = 0; y < size.height; y += 1) {
        for (let x = 0; x < size.width; x += 1) {
          const pixel = { x, y, width: 1, height: 1 };
          const covered = around.filter((one) => contains(one, pixel)).length;
          expect(covered).toBe(contains(message, pixel) ? 0 : 1);
        }
      }
    }),
  );
});

test('a proposed mask is larger than the text it hides', () => {
  const size = { width: 800, height: 500 };
  expect(regionsToRects([{ x: 100.4, y: 50, width: 80, height: 20 }], size)).toEqual([
    { x: 95, y: 45, width: 91, height: 30 },
  ]);
});

test.each([
  ['scrolled away', { x: 0, y: 500, width: 80, height: 20 }],
  ['before the picture', { x: -90, y: 0, width: 80, height: 20 }],
  ['without a number', { x: Number.NaN, y: 0, width: 80, height: 20 }],
  ['without a height', { x: 0, y: 0, width: 80, height: 0 }],
])('a place %s proposes nothing', (_what, region) => {
  expect(regionsToRects([region], { width: 800, height: 500 })).toEqual([]);
});

test.each([
  ['ArrowLeft', { x: 92, y: 100, width: 40, height: 20 }],
  ['ArrowRight', { x: 108, y: 100, width: 40, height: 20 }],
  ['ArrowUp', { x: 100, y: 92, width: 40, height: 20 }],
  ['ArrowDown', { x: 100, y: 108, width: 40, height: 20 }],
  ['+', { x: 92, y: 92, width: 56, height: 36 }],
  ['-', { x: 108, y: 106, width: 24, height: 8 }],
] as const)('%s moves or grows by a hundredth of the picture', (key, after) => {
  const step = stepOfKey(key);
  expect(
    step &&
      stepMask({ x: 100, y: 100, width: 40, height: 20 }, { step }, { width: 800, height: 500 }),
  ).toEqual(after);
});

test('other keys are no step, names of objects included', () => {
  expect(['a', 'Tab', 'Enter', ' ', 'toString'].map(stepOfKey)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
