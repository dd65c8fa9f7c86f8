/** Pieces of one opened file by their hash, read when they are asked for: photos fill no memory. */
import type { Digest } from '#core/crypto.ts';
import { memberNames } from './member-names.ts';
import { namedPieces } from './named-pieces.ts';
import type { OpenedHandover } from './open-handover.ts';
import { isShownType } from './piece-types.ts';
import { readPiece } from './read-piece.ts';

/** A type that is never shown is given as bytes: only a download can come of it. */
const onlyBytes = 'application/octet-stream';

/** @returns asked with lower-case hex SHA-256; null for what the file does not hold under that hash */
export function pieceReader(
  { zip, read }: OpenedHandover,
  digest: Digest,
): (sha256: string) => Promise<Blob | null> {
  const types = new Map(namedPieces(read.disclosed).map(({ sha256, type }) => [sha256, type]));
  const names = new Map(
    read.members
      .filter(({ name }) => name.startsWith(memberNames.pieces))
      .map(({ name, sha256 }) => [sha256, name]),
  );
  return async (sha256) => {
    const [name, type] = [names.get(sha256), types.get(sha256)];
    if (name === undefined || type === undefined) return null;
    const shown = isShownType(type) ? type : onlyBytes;
    return readPiece(zip, { name, sha256, type: shown }, digest);
  };
}
