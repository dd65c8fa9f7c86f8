/** How many masks of a list blacken something: a frame that takes in the whole photo blackens nothing. */
import { burntRects, type MaskList } from './mask-list.ts';
import type { PictureSize } from './picture-rect.ts';

export function countMasks(list: MaskList, size: PictureSize): number {
  return list.masks.filter((mask) => burntRects({ ...list, masks: [mask] }, size).length > 0)
    .length;
}
