/** Step 6 of docs/format.md §7: every piece that an entry names is there as described, and no other. */
import type { Fault, Warning } from '#core/journal/fault.ts';
import { memberNames } from './member-names.ts';
import type { NamedPiece } from './named-pieces.ts';
import { readPieceName } from './piece-name.ts';
import { isShownType, mayBegin, pieceEnding } from './piece-types.ts';
import type { ZipMember } from './read-zip.ts';

/** A local time may be this far from UTC, and a `happened` of the day some hours from its instant. */
const farthestZone = 14 * 3_600_000;

export function checkPieces(
  named: readonly NamedPiece[],
  members: readonly ZipMember[],
): { faults: Fault[]; warnings: Warning[] } {
  const pieces = members.filter(({ name }) => name.startsWith(memberNames.pieces));
  const byHash = Map.groupBy(pieces, ({ sha256 }) => sha256);
  const hashes = new Set(named.map(({ sha256 }) => sha256));
  const unnamed = pieces.filter(({ sha256 }) => sha256 !== null && !hashes.has(sha256));
  return {
    faults: [
      ...named.flatMap((piece) => checkPiece(piece, byHash.get(piece.sha256) ?? [])),
      ...unnamed.map(({ name }): Fault => ({ code: 'piece/unnamed', member: name })),
    ],
    warnings: [
      ...named.flatMap((piece) => warnOfPiece(piece, byHash.get(piece.sha256) ?? [])),
      ...warnOfNumbers(pieces),
    ],
  };
}

function checkPiece(piece: NamedPiece, found: readonly ZipMember[]): Fault[] {
  const [member] = found;
  if (!member) return [{ code: 'piece/missing', seq: piece.seq }];
  const place = { seq: piece.seq, member: member.name };
  const faults: Fault[] = [];
  if (member.size !== piece.bytes) faults.push({ code: 'piece/size', ...place });
  if (!mayBegin(piece.type, member.start)) faults.push({ code: 'piece/type', ...place });
  return faults;
}

function warnOfPiece(piece: NamedPiece, found: readonly ZipMember[]): Warning[] {
  const warnings: Warning[] = found
    .filter(({ name }) => disagrees(name, piece))
    .map(({ name }) => ({ code: 'claim/piece-name', seq: piece.seq, member: name }));
  if (!isShownType(piece.type)) warnings.push({ code: 'claim/piece-type', seq: piece.seq });
  return warnings;
}

function disagrees(name: string, piece: NamedPiece): boolean {
  const read = readPieceName(name);
  if (read === null || read.ending !== pieceEnding(piece.type)) return true;
  return piece.at !== undefined && Math.abs(read.ms - Date.parse(piece.at)) > farthestZone;
}

/** 1, 2, 3 … in the ZIP's order. A name that bears no number was warned of with its entry. */
function warnOfNumbers(pieces: readonly ZipMember[]): Warning[] {
  return pieces
    .filter(({ name }, index) => (readPieceName(name)?.number ?? index + 1) !== index + 1)
    .map(({ name }) => ({ code: 'claim/piece-name', member: name }));
}
