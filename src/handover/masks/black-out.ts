/** Blackens rectangles of raw pixels and says whether a picture differs in them alone. */
import type { PictureSize, Rect } from '#core/mask-picture/picture-rect.ts';

/** RGBA, 4 bytes a pixel, row after row: the shape of `ImageData`. */
export type Pixels = PictureSize & { data: Uint8ClampedArray<ArrayBuffer> };

/** Opaque black, in place. Rectangles lie in the picture. */
export function blackOut(pixels: Pixels, rects: readonly Rect[]): void {
  for (const { x, y, width, height } of rects) {
    for (let row = y; row < y + height; row += 1) {
      const start = (row * pixels.width + x) * 4;
      pixels.data.fill(0, start, start + width * 4);
      for (let alpha = start + 3; alpha < start + width * 4; alpha += 4) pixels.data[alpha] = 255;
    }
  }
}

/** Whether both are the same to the bit. */
export function samePixels(one: Pixels, other: Pixels): boolean {
  if (one.width !== other.width || one.height !== other.height) return false;
  if (one.data.length !== other.data.length) return false;
  return one.data.every((value, at) => value === other.data[at]);
}
