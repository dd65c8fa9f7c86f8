/**
 * Holds masks of pictures that are only burnt into what is exported, with no entry of their own: pictures of a file
 * that was received belong to somebody else's journal.
 */
import { useState } from 'preact/hooks';
import { countMasks } from '#core/mask-picture/count-masks.ts';
import { burntRects, type MaskList } from '#core/mask-picture/mask-list.ts';
import type { PictureSize } from '#core/mask-picture/picture-rect.ts';
import type { MaskTools } from './mask-tools.ts';

export type MaskDraft = { list: MaskList; size: PictureSize };

export type MaskedCopies = {
  /** Masks placed on the picture of that hash so far, for `MaskEditor`. */
  draft: (sha256: string) => MaskDraft | undefined;
  onDraft: (sha256: string, draft: MaskDraft) => void;
  /** What leaves in place of the picture; undefined: the picture itself. */
  copy: (sha256: string) => Blob | undefined;
  /** Masks burnt into that copy. */
  zones: (sha256: string) => number;
  /** Burns the draft. Answers the code of the failure, null when it is done; without a mask the whole picture leaves again. */
  burn: (sha256: string, photo: Blob) => Promise<string | null>;
  /** The picture itself leaves again; its masks stay in the draft. */
  clear: (sha256: string) => void;
};

type Copy = { blob: Blob; zones: number };

export function useMaskedCopies(tools: MaskTools): MaskedCopies {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, MaskDraft>>(new Map());
  const [copies, setCopies] = useState<ReadonlyMap<string, Copy>>(new Map());
  const keep = (sha256: string, copy: Copy | null) =>
    setCopies((before) => {
      const next = new Map(before);
      if (copy === null) next.delete(sha256);
      else next.set(sha256, copy);
      return next;
    });
  return {
    draft: (sha256) => drafts.get(sha256),
    onDraft: (sha256, draft) => setDrafts((before) => new Map(before).set(sha256, draft)),
    copy: (sha256) => copies.get(sha256)?.blob,
    zones: (sha256) => copies.get(sha256)?.zones ?? 0,
    burn: async (sha256, photo) => {
      const draft = drafts.get(sha256);
      const rects = draft === undefined ? [] : burntRects(draft.list, draft.size);
      if (draft === undefined || rects.length === 0) {
        keep(sha256, null);
        return null;
      }
      const burnt = await tools.burn(photo, rects);
      if (!burnt.ok) return burnt.error.code;
      keep(sha256, { blob: burnt.value, zones: countMasks(draft.list, draft.size) });
      return null;
    },
    clear: (sha256) => keep(sha256, null),
  };
}
