/** What one press of a key or of an arrow button does to the chosen mask. */
import { growRect, moveRect, type PictureSize, type Rect } from './picture-rect.ts';

export const maskSteps = ['up', 'down', 'left', 'right', 'larger', 'smaller'] as const;
export type MaskStep = (typeof maskSteps)[number];

/** Keys of a keyboard that mean a step. Left is the picture's left: a photo is never mirrored. */
const keys: Readonly<Record<string, MaskStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  '+': 'larger',
  '-': 'smaller',
};

/** @param key `KeyboardEvent.key` */
export function stepOfKey(key: string): MaskStep | null {
  return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}

/** One step is a hundredth of the picture's longer side; a large one ten. */
export function stepMask(
  rect: Rect,
  step: { step: MaskStep; large?: boolean },
  size: PictureSize,
): Rect {
  const by = stepLength(size) * (step.large === true ? 10 : 1);
  switch (step.step) {
    case 'up':
      return moveRect(rect, { dx: 0, dy: -by }, size);
    case 'down':
      return moveRect(rect, { dx: 0, dy: by }, size);
    case 'left':
      return moveRect(rect, { dx: -by, dy: 0 }, size);
    case 'right':
      return moveRect(rect, { dx: by, dy: 0 }, size);
    case 'larger':
      return growRect(rect, by, size);
    case 'smaller':
      return growRect(rect, -by, size);
  }
}

function stepLength({ width, height }: PictureSize): number {
  return Math.max(1, Math.round(Math.max(width, height) / 100));
}
