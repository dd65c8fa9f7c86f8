/** CRC-32 as ZIP uses it (ISO 3309, polynomial 0xEDB88320), four bytes at a time: photos are hundreds of megabytes. */
const tables = [0, 1, 2, 3].map(() => new Int32Array(256));
const [t0 = new Int32Array(), t1 = t0, t2 = t0, t3 = t0] = tables;

for (let byte = 0; byte < 256; byte += 1) {
  let crc = shifted(byte);
  // Each table is the one before, pushed on by one zero byte.
  for (const table of tables) {
    table[byte] = crc;
    crc = (crc >>> 8) ^ shifted(crc & 0xff);
  }
}

function shifted(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
}

export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  // Indexed: an iterator is many times slower.
  for (; at + 4 <= bytes.length; at += 4) {
    const word = crc ^ view.getInt32(at, true);
    crc =
      (t3[word & 0xff] ?? 0) ^
      (t2[(word >>> 8) & 0xff] ?? 0) ^
      (t1[(word >>> 16) & 0xff] ?? 0) ^
      (t0[word >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) {
    crc = (t0[(crc ^ view.getUint8(at)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
