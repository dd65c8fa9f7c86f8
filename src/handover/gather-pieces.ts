/** The pictures and files of the disclosed entries, numbered and named in the inventory's order. */
import type { Claims } from '#core/entry/claims.ts';
import type { Disclosed } from '#core/report/disclosed.ts';
import { namedPieces } from './named-pieces.ts';
import { pieceName, type PieceWord } from './piece-name.ts';

export type GatheredPiece = {
  number: number;
  seq: number;
  /** Member name in the file. */
  name: string;
  blob: Blob;
  type: string;
  /** Instant of the piece. */
  at: string;
  /** Of a masked copy: instant of the photo that it was made of; absent when that line does not leave. */
  maskedFrom?: string;
  masked: boolean;
};

/** @returns null when a disclosed piece is not in the store: the file would be called altered */
export async function gatherPieces(
  entries: readonly Disclosed[],
  piece: (sha256: string) => Promise<Blob | null>,
): Promise<GatheredPiece[] | null> {
  const gathered: GatheredPiece[] = [];
  const taken = new Set<string>();
  const byEntry = new Map(entries.map((entry) => [entry.seq, entry.claims]));
  for (const named of namedPieces(
    entries.map(({ seq, claims }) => ({ seq, claims, raw: claims, wrong: [] })),
  )) {
    // The same picture twice is one member.
    if (taken.has(named.sha256)) continue;
    taken.add(named.sha256);
    const blob = await piece(named.sha256);
    if (blob === null) return null;
    const claims = byEntry.get(named.seq);
    const at = named.at ?? claims?.kept ?? '';
    const number = gathered.length + 1;
    const word: PieceWord = claims?.file
      ? 'fichier'
      : claims?.kind === 'mask'
        ? 'masque'
        : 'capture';
    gathered.push({
      number,
      seq: named.seq,
      name: pieceName({ number, at, word, type: named.type }),
      blob,
      type: named.type,
      at,
      ...maskedFrom(claims, byEntry),
    });
  }
  return gathered;
}

function maskedFrom(
  claims: Claims | undefined,
  byEntry: ReadonlyMap<number, Claims>,
): Pick<GatheredPiece, 'masked' | 'maskedFrom'> {
  if (claims?.kind !== 'mask') return { masked: false };
  const original = byEntry.get(claims.refers?.seq ?? -1);
  return { masked: true, ...(original?.at === undefined ? {} : { maskedFrom: original.at }) };
}
