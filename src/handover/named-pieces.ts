/** The pieces that entries speak of: each disclosed `shot` and `file`, as the entry describes it. */
import type { DisclosedEntry } from '#core/journal/claim-warnings.ts';

export type NamedPiece = {
  seq: number;
  /** Lower-case hex. */
  sha256: string;
  bytes: number;
  type: string;
  /** Instant of the piece; absent when the entry discloses none. */
  at?: string;
};

export function namedPieces(entries: readonly DisclosedEntry[]): NamedPiece[] {
  return entries.flatMap(({ seq, claims: { shot, file, at } }) => [
    ...(shot
      ? [{ seq, sha256: shot.sha256, bytes: shot.bytes, type: shot.type, at: shot.at }]
      : []),
    ...(file
      ? [
          {
            seq,
            sha256: file.sha256,
            bytes: file.bytes,
            type: file.type,
            ...(at === undefined ? {} : { at }),
          },
        ]
      : []),
  ]);
}
