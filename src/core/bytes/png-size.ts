/** Width and height of a PNG, from its first chunk (PNG §11.2.2, IHDR); null when it is no PNG. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  return { width: readU32(bytes, 16), height: readU32(bytes, 20) };
}

function readU32(bytes: Uint8Array, at: number): number {
  const [a, b, c, d] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
