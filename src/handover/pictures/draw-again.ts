/**
 * Draws a picture again, so that only its pixels remain: no place, no telephone, no thumbnail of what was cut away.
 * The way up that EXIF tells is drawn in, as browsers do by default.
 */
const longestSide = 2560;
const quality = 0.9;

/** What draws, given by the caller: tests have no canvas. Null when the browser cannot read the picture. */
export type DrawAgain = (picture: Blob, type: 'image/png' | 'image/jpeg') => Promise<Blob | null>;

/** PNG keeps every pixel (a masked copy must differ in the mask only); JPEG is reduced to 2560 px on its longer side. */
export const drawAgain: DrawAgain = async (picture, type) => {
  try {
    const image = await createImageBitmap(picture);
    const scale =
      type === 'image/png' ? 1 : Math.min(1, longestSide / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(image.width * scale)),
      Math.max(1, Math.round(image.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (context === null) return null;
    if (type === 'image/jpeg') {
      // A clear background would come out black.
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return await canvas.convertToBlob({ type, quality });
  } catch {
    return null;
  }
};
