/** Names of masks and what is said aloud of them. */
import type { PictureMask } from '#core/mask-picture/mask-list.ts';
import type { PictureSize } from '#core/mask-picture/picture-rect.ts';
import type { T } from '../i18n/translate.ts';

export function maskName({ id, what }: PictureMask, t: T): string {
  return t(`masking.name.${what}`, { number: id });
}

/** Where the mask stands, in hundredths of the picture: pixels say nothing to anybody. */
export function maskPlace(mask: PictureMask, size: PictureSize, t: T): string {
  const { x, y, width, height } = mask.rect;
  return t('masking.said.place', {
    name: maskName(mask, t),
    left: hundredths(x, size.width),
    top: hundredths(y, size.height),
    width: hundredths(width, size.width),
    height: hundredths(height, size.height),
  });
}

function hundredths(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
