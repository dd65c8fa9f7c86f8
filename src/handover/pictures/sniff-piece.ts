/** Owes what a chosen file is by its bytes alone: its name and the type the system says are anybody's word. */
import { mayBegin } from '../piece-types.ts';

/** `picture` can be drawn again, `paper` is kept as it is; of the others a sentence says what to do. */
export type SniffedPiece =
  | { kind: 'picture'; type: 'image/png' | 'image/jpeg' | 'image/webp' }
  | { kind: 'paper'; type: 'application/pdf' | 'message/rfc822' }
  | { kind: 'heic' }
  | { kind: 'unknown' };

const pictures = ['image/png', 'image/jpeg', 'image/webp'] as const;
/** Brands of the ISO container (ISO 23008-12) that telephones write photos in. */
const heic = /^ftyp(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;
/**
 * A message begins by its header lines (RFC 5322 §2.2), one of which says from whom or what it went through. Each line
 * fits in one way only: with two (its CR taken by either part), forty lines would be read for ever.
 */
const header =
  /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:From|Received|Return-Path|Delivered-To):/i;

export function sniffPiece(bytes: Uint8Array): SniffedPiece {
  const picture = pictures.find((type) => mayBegin(type, bytes));
  if (picture !== undefined) return { kind: 'picture', type: picture };
  if (mayBegin('application/pdf', bytes)) return { kind: 'paper', type: 'application/pdf' };
  const start = String.fromCharCode(...bytes.subarray(0, 8192));
  if (heic.test(start.slice(4, 12))) return { kind: 'heic' };
  if (!start.includes('\0') && header.test(start)) return { kind: 'paper', type: 'message/rfc822' };
  return { kind: 'unknown' };
}
