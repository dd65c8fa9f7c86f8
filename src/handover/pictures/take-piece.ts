/** Takes one file that the person brings: a picture without its metadata, or a paper as it is; limits before anything is decoded. */
import type { Digest } from '#core/crypto.ts';
import { toHex } from '#core/bytes/hex.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { DrawAgain } from './draw-again.ts';
import { exifDate, type ExifDate } from './exif-date.ts';
import { pictureSize } from './picture-size.ts';
import { sniffPiece } from './sniff-piece.ts';

const mostBytes = 20_000_000;
const mostPixels = 60_000_000;

export type TakenPiece = {
  kind: 'picture' | 'paper';
  blob: Blob;
  type: string;
  exif: ExifDate | null;
  /** Lower-case hex of the file as it was given; null for a paper, which stays as it was. */
  originalSha256: string | null;
};

/** `digest` SHA-256 of WebCrypto; `draw` is `drawAgain`. */
export type TakeTools = { digest: Digest; draw: DrawAgain };

/**
 * Codes: `picture/too-large` (20 MB, 60 million pixels, before or after), `picture/heic`, `picture/unreadable` (a
 * picture that the browser cannot draw), `picture/unknown` (neither picture, PDF nor e-mail), `picture/gone` (the file
 * is no longer there).
 */
export async function takePiece(
  file: Blob,
  tools: TakeTools,
): Promise<Result<TakenPiece, { code: string }>> {
  if (file.size > mostBytes) return err({ code: 'picture/too-large' });
  const bytes = await bytesOf(file);
  if (bytes === null) return err({ code: 'picture/gone' });
  const sniffed = sniffPiece(bytes);
  if (sniffed.kind === 'heic' || sniffed.kind === 'unknown')
    return err({ code: `picture/${sniffed.kind}` });
  const { kind, type } = sniffed;
  if (kind === 'paper')
    return ok({ kind, type, blob: new Blob([bytes], { type }), exif: null, originalSha256: null });
  const size = pictureSize(bytes);
  const pixels = size === null ? 0 : size.width * size.height;
  if (pixels === 0) return err({ code: 'picture/unreadable' });
  if (pixels > mostPixels) return err({ code: 'picture/too-large' });
  const drawn = await tools.draw(
    new Blob([bytes], { type }),
    type === 'image/png' ? type : 'image/jpeg',
  );
  if (drawn === null) return err({ code: 'picture/unreadable' });
  if (drawn.size > mostBytes) return err({ code: 'picture/too-large' });
  return ok({
    kind,
    type: drawn.type,
    blob: drawn,
    exif: exifDate(bytes),
    originalSha256: toHex(await tools.digest(bytes)),
  });
}

/** A file on a key that was taken out cannot be read any more. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
