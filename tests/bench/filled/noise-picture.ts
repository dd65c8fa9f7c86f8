/** A PNG that does not compress, as large as asked, and others that differ from it in a few bytes after their end. */

export type Noise = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

/** Needs a browser. Three random bytes a pixel: the file is hardly smaller. */
export async function noisePicture(bytes: number): Promise<Noise> {
  const side = Math.ceil(Math.sqrt(bytes / 3));
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const image = context.createImageData(side, side);
  for (let from = 0; from < image.data.length; from += 65_536)
    crypto.getRandomValues(image.data.subarray(from, from + 65_536));
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
  context.putImageData(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width: side, height: side };
}

/** Another picture by its hash, the same by its pixels: what stands after the end of a PNG is not drawn. */
export function withMark(bytes: Uint8Array<ArrayBuffer>, mark: number): Uint8Array<ArrayBuffer> {
  const marked = new Uint8Array(bytes.length + 4);
  marked.set(bytes);
  new DataView(marked.buffer).setUint32(bytes.length, mark);
  return marked;
}
