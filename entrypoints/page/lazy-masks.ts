/** Composition of masking for the pages: the canvas comes when a photo is first masked. */
import type { MaskTools } from '#ui/masking/mask-tools.ts';

export const lazyMasks: MaskTools = {
  burn: async (photo, rects) =>
    (await import('#handover/masks/burn-masks.ts')).burnMasks(photo, rects),
  size: async (photo) => (await import('#handover/masks/burn-masks.ts')).pictureSize(photo),
  undrawable: async (photo) => (await import('#handover/masks/undrawable.ts')).undrawable(photo),
};
