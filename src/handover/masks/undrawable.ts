/** Says of a picture, before anything is decoded, why it is not drawn: a small file may unfold to gigabytes. */
import { pictureSize } from '../pictures/picture-size.ts';

/** `mask/too-large`: above 60 million pixels. `mask/unreadable`: its header tells no size. */
export type Undrawable = 'mask/too-large' | 'mask/unreadable';

const mostPixels = 60_000_000;

/** Null when it may be drawn. Reads the header alone. */
export async function undrawable(photo: Blob): Promise<Undrawable | null> {
  const size = pictureSize(new Uint8Array(await photo.arrayBuffer()));
  const pixels = size === null ? 0 : size.width * size.height;
  if (pixels === 0) return 'mask/unreadable';
  return pixels > mostPixels ? 'mask/too-large' : null;
}
