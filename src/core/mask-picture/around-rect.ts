/** Everything of a picture but one rectangle: what is blackened when only the site's message is to stay. */
import type { PictureSize, Rect } from './picture-rect.ts';

/**
 * At most 4 rectangles that do not overlap: above, below, and what is left at both sides.
 *
 * @param rect lies in the picture (`clampRect`)
 */
export function aroundRect(rect: Rect, size: PictureSize): Rect[] {
  const { x, y, width, height } = rect;
  const bottom = y + height;
  const far = x + width;
  return [
    { x: 0, y: 0, width: size.width, height: y },
    { x: 0, y: bottom, width: size.width, height: size.height - bottom },
    { x: 0, y, width: x, height },
    { x: far, y, width: size.width - far, height },
  ].filter((one) => one.width > 0 && one.height > 0);
}
