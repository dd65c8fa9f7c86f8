/** Proposed masks: the places where identifying text stood when the photo was taken (claim `regions`), with a margin. */
import type { PictureSize, Rect } from './picture-rect.ts';

/** Letters overhang their box; a mask that shows the foot of a name hides nothing. A share of the text's height. */
const margin = 0.25;
const leastMargin = 4;

/** Places that are not in the picture (scrolled away, no numbers) propose nothing. */
export function regionsToRects(regions: readonly Rect[], size: PictureSize): Rect[] {
  return regions.flatMap((region) => {
    const { x, y, width, height } = region;
    if (![x, y, width, height].every((value) => Number.isFinite(value))) return [];
    if (width <= 0 || height <= 0) return [];
    if (x >= size.width || y >= size.height || x + width <= 0 || y + height <= 0) return [];
    const more = Math.max(leastMargin, height * margin);
    const start = { x: Math.max(0, Math.floor(x - more)), y: Math.max(0, Math.floor(y - more)) };
    const end = {
      x: Math.min(size.width, Math.ceil(x + width + more)),
      y: Math.min(size.height, Math.ceil(y + height + more)),
    };
    return [{ ...start, width: end.x - start.x, height: end.y - start.y }];
  });
}
