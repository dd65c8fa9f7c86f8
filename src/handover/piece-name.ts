/** Names of the pieces of a file: `pieces/0007_2026-11-03_140211_capture.png` (docs/format.md §5). */
import { wallClock } from '#core/time/paris.ts';
import { memberNames } from './member-names.ts';
import { pieceEnding } from './piece-types.ts';

export type PieceWord = 'capture' | 'masque' | 'fichier';

/**
 * @param piece `number` from 1, in the inventory's order within this file; `at` instant of the piece, written as
 * the time of Europe/Paris
 */
export function pieceName(piece: {
  number: number;
  at: string;
  word: PieceWord;
  type: string;
}): string {
  const clock = wallClock(piece.at);
  if (clock === null) throw new Error('a piece has an instant');
  const number = String(piece.number).padStart(4, '0');
  const time = clock.time.replaceAll(':', '');
  return `${memberNames.pieces}${number}_${clock.day}_${time}_${piece.word}.${pieceEnding(piece.type)}`;
}

export type ReadPieceName = { number: number; ms: number; ending: string };

/** @returns null when it is not such a name; `ms` as if its local time were UTC */
export function readPieceName(name: string): ReadPieceName | null {
  const shape = /^pieces\/(\d{4})_(\d{4}-\d\d-\d\d)_(\d\d)(\d\d)(\d\d)_[a-z0-9-]+\.([a-z0-9]+)$/;
  const [, number, day, hours, minutes, seconds, ending] = shape.exec(name) ?? [];
  const ms = Date.parse(`${day ?? ''}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`);
  if (ending === undefined || Number.isNaN(ms)) return null;
  return { number: Number(number), ms, ending };
}
