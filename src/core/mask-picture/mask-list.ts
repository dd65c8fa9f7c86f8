/** The masks of one photo while the person decides: each on or off, one chosen, nothing burnt yet. */
import { aroundRect } from './around-rect.ts';
import { clampRect, type PictureSize, type Rect } from './picture-rect.ts';

export type PictureMask = {
  /** 1, 2, 3 … as the list names them. */
  id: number;
  rect: Rect;
  /** Off: still in the list, hides nothing. */
  on: boolean;
  /** `region`: proposed from where names and numbers stood. `message`: all is hidden but `rect`. */
  what: 'person' | 'region' | 'message';
};

export type MaskList = { masks: readonly PictureMask[]; chosen: number | null };

/** @param on whether what is proposed hides from the start */
export function startMasks(proposed: readonly Rect[], on: boolean): MaskList {
  return {
    masks: proposed.map((rect, index) => ({ id: index + 1, rect, on, what: 'region' })),
    chosen: proposed.length === 0 ? null : 1,
  };
}

/** Adds a mask, on and chosen. */
export function addMask(list: MaskList, rect: Rect): MaskList {
  return append(list, rect, 'person');
}

/** Hides all but `frame`. There is one message at most: a second frame takes the place of the first. */
export function keepMessage(list: MaskList, frame: Rect): MaskList {
  const there = messageOf(list);
  if (there === undefined) return append(list, frame, 'message');
  return switchMask(setRect(list, there.id, frame), there.id, true);
}

export function messageOf(list: MaskList): PictureMask | undefined {
  return list.masks.find(({ what }) => what === 'message');
}

export function setRect(list: MaskList, id: number, rect: Rect): MaskList {
  return {
    masks: list.masks.map((mask) => (mask.id === id ? { ...mask, rect } : mask)),
    chosen: id,
  };
}

export function switchMask(list: MaskList, id: number, on: boolean): MaskList {
  return {
    masks: list.masks.map((mask) => (mask.id === id ? { ...mask, on } : mask)),
    chosen: id,
  };
}

export function chooseMask(list: MaskList, id: number): MaskList {
  return { ...list, chosen: id };
}

export function chosenMask(list: MaskList): PictureMask | undefined {
  return list.masks.find(({ id }) => id === list.chosen);
}

/** What is to be blackened: the masks that are on. Rectangles may overlap. */
export function burntRects(list: MaskList, size: PictureSize): Rect[] {
  return list.masks
    .filter(({ on }) => on)
    .flatMap(({ rect, what }) => {
      const inside = clampRect(rect, size);
      return what === 'message' ? aroundRect(inside, size) : [inside];
    });
}

/** Where a mask or a frame stands before anybody placed it: the middle, so that it is seen. */
export function middleRect(size: PictureSize, share: { width: number; height: number }): Rect {
  const width = size.width * share.width;
  const height = size.height * share.height;
  return clampRect(
    { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height },
    size,
  );
}

function append(list: MaskList, rect: Rect, what: PictureMask['what']): MaskList {
  const id = Math.max(0, ...list.masks.map((mask) => mask.id)) + 1;
  return { masks: [...list.masks, { id, rect, on: true, what }], chosen: id };
}
