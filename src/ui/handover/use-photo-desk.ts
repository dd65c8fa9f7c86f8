/** Holds what is done to each photo while it lies on the desk: which version is looked at, and the masks being placed. */
import { useState } from 'preact/hooks';
import { countMasks } from '#core/mask-picture/count-masks.ts';
import { burntRects } from '#core/mask-picture/mask-list.ts';
import type { Rect } from '#core/mask-picture/picture-rect.ts';
import type { MaskDraft } from '../masking/use-masked-copies.ts';
import type { HandoverPhoto } from './load-handover.ts';

type OnDesk = {
  version?: number;
  masking?: 'asked' | 'proposed' | 'no';
  draft?: MaskDraft;
};

export type PhotoDesk = {
  /** `seq` of what is looked at: the photo, or a masked copy of it. */
  version: number;
  /** `asked`: the person pressed for it. `proposed`: masks lie on it from the start. `no`: it is looked at. */
  masking: 'asked' | 'proposed' | 'no';
  draft: MaskDraft | undefined;
  /** Masks on the copy that is looked at; null when it was made another day. */
  zones: number | null;
  /** What is to be burnt when the photo is kept now; null while that is not known yet. */
  rects: readonly Rect[] | null;
  onDraft: (draft: MaskDraft) => void;
  mask: () => void;
  /** Looks at a version as it is. */
  look: (version: number) => void;
};

/**
 * @param given.chosen what was decided before of this photo
 * @param given.propose whether masks lie on a photo of which it is known where names stand
 */
export function usePhotoDesk(given: {
  photo: HandoverPhoto;
  chosen: number | null | undefined;
  propose: boolean;
}): PhotoDesk {
  const { photo, chosen, propose } = given;
  const [desk, setDesk] = useState<ReadonlyMap<number, OnDesk>>(new Map());
  const here = desk.get(photo.seq) ?? {};
  const change = (next: OnDesk) =>
    setDesk((before) => new Map(before).set(photo.seq, { ...before.get(photo.seq), ...next }));
  const newest = photo.copies.at(-1)?.seq ?? photo.seq;
  const untouched = propose && photo.regions.length > 0 && chosen === undefined;
  const first = untouched && newest === photo.seq ? 'proposed' : 'no';
  const masking = here.masking ?? first;
  return {
    version: here.version ?? chosen ?? newest,
    masking,
    draft: here.draft,
    zones: here.draft === undefined ? null : countMasks(here.draft.list, here.draft.size),
    rects: rectsOf(masking, here.draft),
    onDraft: (draft) => change({ draft }),
    mask: () => change({ masking: 'asked' }),
    look: (version) => change({ masking: 'no', version }),
  };
}

function rectsOf(masking: PhotoDesk['masking'], draft: MaskDraft | undefined): Rect[] | null {
  if (masking === 'no') return [];
  return draft === undefined ? null : burntRects(draft.list, draft.size);
}
