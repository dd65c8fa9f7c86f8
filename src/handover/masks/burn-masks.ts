/**
 * Burns opaque black rectangles into the pixels of a photo: a new PNG without metadata, the same to the bit outside
 * of them. What the browser writes is read again, because one that guards against fingerprinting alters it in silence.
 */
import { clampRect, type PictureSize, type Rect } from '#core/mask-picture/picture-rect.ts';
import { err, ok, type Result } from '#core/result.ts';
import { blackOut, samePixels, type Pixels } from './black-out.ts';
import { undrawable } from './undrawable.ts';

export type BurnFailure = {
  /**
   * `mask/nothing`: no rectangle. `mask/unreadable`: no picture that this browser decodes.
   * `mask/too-large`: above 60 million pixels. `mask/not-exact`: what was written is not what was asked.
   */
  code: 'mask/nothing' | 'mask/unreadable' | 'mask/too-large' | 'mask/not-exact';
};

/** @param rects pixels of the picture; cut at its edges */
export async function burnMasks(
  photo: Blob,
  rects: readonly Rect[],
): Promise<Result<Blob, BurnFailure>> {
  if (rects.length === 0) return err({ code: 'mask/nothing' });
  try {
    const refused = await undrawable(photo);
    if (refused !== null) return err({ code: refused });
    const pixels = await pixelsOf(photo);
    blackOut(
      pixels,
      rects.map((rect) => clampRect(rect, pixels)),
    );
    const { canvas, context } = canvasOf(pixels);
    context.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0);
    const masked = await canvas.convertToBlob({ type: 'image/png' });
    return samePixels(await pixelsOf(masked), pixels) && masked.type === 'image/png'
      ? ok(masked)
      : err({ code: 'mask/not-exact' });
  } catch {
    return err({ code: 'mask/unreadable' });
  }
}

/** Null when it is too large or this browser cannot decode it. */
export async function pictureSize(photo: Blob): Promise<PictureSize | null> {
  try {
    if ((await undrawable(photo)) !== null) return null;
    const image = await decode(photo);
    const { width, height } = image;
    image.close();
    return { width, height };
  } catch {
    return null;
  }
}

async function pixelsOf(photo: Blob): Promise<Pixels> {
  const image = await decode(photo);
  const { context } = canvasOf(image);
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  image.close();
  return { data: new Uint8ClampedArray(data), width, height };
}

/** The numbers that the file holds, not those that its colour profile would make of them. */
function decode(photo: Blob): Promise<ImageBitmap> {
  return createImageBitmap(photo, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' });
}

/** In main memory: a graphics card may round. */
function canvasOf({ width, height }: PictureSize) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  return { canvas, context };
}
