/** The types of pieces that are shown, with their endings and how their content begins (docs/format.md §7). */
type PieceType = { type: string; ending: string; starts: (bytes: Uint8Array) => boolean };

const begins =
  (...signature: number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, at) => bytes[at] === byte);
const webp = (bytes: Uint8Array) =>
  begins(0x52, 0x49, 0x46, 0x46)(bytes) && begins(0x57, 0x45, 0x42, 0x50)(bytes.subarray(8));

/** Types that are recognised by their first bytes. */
const signed: readonly PieceType[] = [
  {
    type: 'image/png',
    ending: 'png',
    starts: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  { type: 'image/jpeg', ending: 'jpg', starts: begins(0xff, 0xd8, 0xff) },
  { type: 'image/webp', ending: 'webp', starts: webp },
  { type: 'application/pdf', ending: 'pdf', starts: begins(0x25, 0x50, 0x44, 0x46, 0x2d) },
];

/** Text has no signature: whatever looks like none of the above, and holds no NUL. */
const text: readonly PieceType[] = ['text/plain', 'message/rfc822'].map((type) => ({
  type,
  ending: type === 'text/plain' ? 'txt' : 'eml',
  starts: (bytes) => !bytes.includes(0) && !signed.some((known) => known.starts(bytes)),
}));

const known = [...signed, ...text];

/** Ending of the name of a piece of this type; `bin` for a type that is only offered as a download. */
export function pieceEnding(type: string): string {
  return known.find((one) => one.type === type)?.ending ?? 'bin';
}

export function isShownType(type: string): boolean {
  return known.some((one) => one.type === type);
}

/** Whether content of this type may begin so. A type that we do not know may be anything. */
export function mayBegin(type: string, start: Uint8Array): boolean {
  return known.find((one) => one.type === type)?.starts(start) ?? true;
}
