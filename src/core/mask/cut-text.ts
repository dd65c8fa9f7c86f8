/** The limit of every stored string (docs/format.md §4): 8 kB of UTF-8, cut on a code point, and marked. */
import type { Span } from './folded-text.ts';

export const longestText = 8192;
const cutMark = '[coupé]';
const cutMarkBytes = 8;

/**
 * Bytes of one code point in UTF-8; a lone surrogate is written as U+FFFD, three bytes. A control sign counts as JSON
 * writes it, six: a page that is full of them must not make a claim that no entry may hold.
 */
function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20 && !/\s/.test(character)) return 6;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * The text with its spans replaced, at most `longestText` bytes, marks never broken.
 * @param spans sorted, not overlapping
 * @param whole false when `text` is only the beginning of what was given
 */
export function replaceAndCut(text: string, spans: Span[], whole: boolean): string {
  const pieces = [...piecesOf(text, spans)];
  const total = pieces.reduce((sum, piece) => sum + bytesOf(piece), 0);
  if (whole && total <= longestText) return pieces.join('');
  let room = longestText - cutMarkBytes;
  let kept = '';
  for (const piece of pieces) {
    const bytes = bytesOf(piece);
    if (bytes > room) break;
    room -= bytes;
    kept += piece;
  }
  return kept + cutMark;
}

/** Code points of the untouched text, and each mark in one piece. */
function* piecesOf(text: string, spans: Span[]): Generator<string> {
  let offset = 0;
  for (const span of spans) {
    yield* text.slice(offset, span.start);
    if (span.mark === null) yield* text.slice(span.start, span.end);
    else yield span.mark;
    offset = span.end;
  }
  yield* text.slice(offset);
}

function bytesOf(piece: string): number {
  let bytes = 0;
  for (const character of piece) bytes += utf8Length(character);
  return bytes;
}
