import { expect, test } from 'vitest';
import {
  addMask,
  burntRects,
  chosenMask,
  keepMessage,
  middleRect,
  startMasks,
  switchMask,
} from '#core/mask-picture/mask-list.ts';

const size = { width: 100, height: 50 };
const name = { x: 60, y: 2, width: 30, height: 8 };
const number = { x: 10, y: 20, width: 20, height: 8 };

test('what is proposed hides only where the person wants it from the start', () => {
  expect(burntRects(startMasks([name], false), size)).toEqual([]);
  expect(burntRects(startMasks([name], true), size)).toEqual([name]);
});

test('an added mask is on and chosen, and a number is never given twice', () => {
  const list = addMask(addMask(startMasks([name], true), number), name);
  expect(list.masks.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(chosenMask(list)?.id).toBe(3);
  expect(burntRects(list, size)).toEqual([name, number, name]);
});

test('a mask that is off hides nothing and stays in the list', () => {
  const off = switchMask(addMask(startMasks([], true), number), 1, false);
  expect(burntRects(off, size)).toEqual([]);
  expect(off.masks).toHaveLength(1);
});

test('all is hidden but the message, and a second frame takes the place of the first', () => {
  const once = keepMessage(startMasks([], true), number);
  expect(burntRects(once, size)).toHaveLength(4);
  const twice = keepMessage(switchMask(once, 1, false), { ...size, x: 0, y: 0 });
  expect(twice.masks).toHaveLength(1);
  expect(twice.masks[0]?.on).toBe(true);
  expect(burntRects(twice, size)).toEqual([]);
});

test('a mask that nobody placed stands in the middle', () => {
  expect(middleRect(size, { width: 0.5, height: 0.2 })).toEqual({
    x: 25,
    y: 20,
    width: 50,
    height: 10,
  });
});
