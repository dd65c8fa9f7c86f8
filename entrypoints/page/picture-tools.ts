/** Composition of what takes pictures and papers: the browser's canvas and digest under the reader of `handover`; loaded when first used. */
import { browserKeys } from '#platform/browser-keys.ts';
import type { PictureTools } from '#ui/permanence/pictures/picture-tools.ts';

export const pictureTools: PictureTools = {
  async take(file) {
    const [{ takePiece }, { drawAgain }] = await Promise.all([
      import('#handover/pictures/take-piece.ts'),
      import('#handover/pictures/draw-again.ts'),
    ]);
    return takePiece(file, { digest: browserKeys.digest, draw: drawAgain });
  },
};
