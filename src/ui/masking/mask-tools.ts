/** What masking needs of the browser's canvas, and knows nothing else of: `entrypoints` builds the real one. */
import type { PictureSize, Rect } from '#core/mask-picture/picture-rect.ts';
import type { Result } from '#core/result.ts';
import type { Failure } from '#messaging/protocol.ts';

export interface MaskTools {
  /**
   * A PNG without metadata, opaque black in the rectangles, the same to the bit outside of them.
   * Codes: `mask/nothing`, `mask/unreadable`, `mask/too-large`, `mask/not-exact`.
   */
  burn(photo: Blob, rects: readonly Rect[]): Promise<Result<Blob, Failure>>;
  /** Null when it is too large or this browser cannot decode it. */
  size(photo: Blob): Promise<PictureSize | null>;
  /** Why a received picture is not shown, by its header alone; null when it may be. */
  undrawable(photo: Blob): Promise<'mask/too-large' | 'mask/unreadable' | null>;
}
