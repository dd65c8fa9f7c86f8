/**
 * What the second door needs to take a file, and knows nothing else of: `entrypoints` builds the real one over
 * `handover/pictures`; tests and the gallery build one from memory.
 */
import type { Result } from '#core/result.ts';

export type TakenFile = {
  kind: 'picture' | 'paper';
  /** Without metadata when it is a picture; as it was when it is a paper. */
  blob: Blob;
  /** Known by the bytes: `image/png image/jpeg application/pdf message/rfc822`. */
  type: string;
  /** As the camera wrote it: it may be no date. */
  exif: { local: string; offset: string | null } | null;
  /** Lower-case hex, before it was drawn again; null for a paper. */
  originalSha256: string | null;
};

export interface PictureTools {
  /** Codes: `picture/too-large`, `picture/heic`, `picture/unreadable`, `picture/unknown`, `picture/gone`. */
  take(file: File): Promise<Result<TakenFile, { code: string }>>;
}
