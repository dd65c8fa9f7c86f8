/** Compares what a helper types from a paper with a file: the short code recognises it, the whole hash dates it. */
import { fromBase64url, toBase64url } from '#core/bytes/base64url.ts';
import { toHex } from '#core/bytes/hex.ts';
import { shortCode } from '#core/journal/short-code.ts';

export type PaperAnswer =
  /** The whole hash of this entry: everything up to it is dated by the paper. */
  | { is: 'dated'; seq: number; hash: string }
  /** Beginning of the code or hash of this entry: the right file, nothing dated. */
  | { is: 'recognised'; seq: number }
  /** Nearly a hash of the file: these groups of 8 (from 1) differ, which is a slip of the hand. */
  | { is: 'slip'; groups: number[] }
  /** A whole hash that is not in the file; base64url. */
  | { is: 'missing'; hash: string }
  /** A beginning that is not in the file. */
  | { is: 'other' }
  /** Neither a code nor a hash. */
  | { is: 'unread' };

/** A hand that copies 64 digits gets a few wrong; two hashes agree in 4 digits by chance. */
const mostSlips = 16;
const hashDigits = 64;
const codeLength = 16;
const groupLength = 4;

/** @param heads base64url hash of each entry by `seq`; the newest is looked at first */
export function comparePaper(typed: string, heads: ReadonlyMap<number, string>): PaperAnswer {
  const text = normalised(typed);
  const newest = [...heads].toSorted(([a], [b]) => b - a);
  if (text.length === hashDigits && /^[0-9A-F]*$/.test(text)) return compareWhole(text, newest);
  if (text.length < groupLength || !/^[0-9A-HJKMNP-TV-Z]*$/.test(text)) return { is: 'unread' };
  const isCode = text.length <= codeLength;
  if (!isCode && (text.length > hashDigits || !/^[0-9A-F]*$/.test(text))) return { is: 'unread' };
  const found = newest.find(([, hash]) => startsAs(hash, text, isCode));
  return found ? { is: 'recognised', seq: found[0] } : { is: 'other' };
}

/** Capital or small, spaces, dashes and points as they come; O is 0, I and L are 1 (Crockford, and no hex digit either). */
function normalised(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015._:·]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function startsAs(hash: string, text: string, isCode: boolean): boolean {
  const code = shortCode(hash).replaceAll('-', '');
  // Eight or more hex digits may as well be the beginning of the long line of the paper.
  return (isCode && code.startsWith(text)) || (text.length >= 8 && hexOf(hash).startsWith(text));
}

function hexOf(hash: string): string {
  return toHex(fromBase64url(hash) ?? new Uint8Array()).toUpperCase();
}

function hashOf(hex: string): string {
  const bytes = Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
  return toBase64url(Uint8Array.from(bytes));
}

function compareWhole(text: string, newest: readonly [number, string][]): PaperAnswer {
  let nearest: number[] | null = null;
  for (const [seq, hash] of newest) {
    const wrong = differences(text, hexOf(hash));
    if (wrong.length === 0) return { is: 'dated', seq, hash };
    if (wrong.length <= mostSlips) nearest ??= wrong;
  }
  if (nearest === null) return { is: 'missing', hash: hashOf(text) };
  return { is: 'slip', groups: [...new Set(nearest.map((at) => Math.floor(at / 8) + 1))] };
}

function differences(text: string, hex: string): number[] {
  return Array.from(text, (digit, at) => (digit === hex[at] ? -1 : at)).filter((at) => at >= 0);
}
