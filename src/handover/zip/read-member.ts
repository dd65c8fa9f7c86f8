/** One member: its local header against the directory, its content, and where it ends (APPNOTE 4.3.7 to 4.3.9). */
import { crc32 } from '../crc32.ts';
import type { FileCursor } from './file-cursor.ts';
import { inflate } from './inflate.ts';
import { extraIds, flag, zip64Extra, type ZipFault, type ZipRecord } from './zip-record.ts';

export type MemberRead = {
  /** Null when it cannot be read, or is not what was announced. */
  content: Uint8Array<ArrayBuffer> | null;
  /** First byte after the compressed data; null when the local header is no header. */
  end: number | null;
  codes: ZipFault['code'][];
};

const signature = 0x04034b50;
const fixedLength = 30;

/** @param record checked against the limits before: memory is taken on its word */
export async function readMember(cursor: FileCursor, record: ZipRecord): Promise<MemberRead> {
  await cursor.seek(record.offset);
  const header = await cursor.take(fixedLength);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < fixedLength || view.getUint32(0, true) !== signature) {
    return { content: null, end: null, codes: ['zip/local-header'] };
  }
  const name = await cursor.take(view.getUint16(26, true));
  const extra = await cursor.take(view.getUint16(28, true));
  const codes: ZipFault['code'][] = [];
  if (extraIds(extra).includes(zip64Extra)) codes.push('zip/zip64');
  if (!agrees(view, record) || !sameBytes(name, record.nameBytes)) codes.push('zip/local-header');
  const dataAt = cursor.position;
  const content = await readContent(cursor, record);
  if (typeof content === 'string') codes.push(content);
  else if (crc32(content) !== record.crc) codes.push('zip/crc');
  return {
    content: typeof content === 'string' ? null : content,
    end: dataAt + record.compressed,
    codes,
  };
}

async function readContent(cursor: FileCursor, record: ZipRecord) {
  if (record.method === 8) {
    const content = await inflate(cursor, record);
    // A read may still be under way for a stream that failed: the next member starts on a fresh one.
    if (typeof content === 'string') await cursor.close();
    return content;
  }
  const content = await cursor.take(record.size);
  return content.length === record.size ? content : 'zip/data';
}

function agrees(local: DataView, record: ZipRecord): boolean {
  const fixed =
    local.getUint16(6, true) === record.flags &&
    local.getUint16(8, true) === record.method &&
    local.getUint32(10, true) === record.time;
  const sums = [local.getUint32(14, true), local.getUint32(18, true), local.getUint32(22, true)];
  const wanted = [record.crc, record.compressed, record.size];
  // With a data descriptor the three stand after the data; here they are zero, or already right.
  const late = (record.flags & flag.descriptor) !== 0;
  return fixed && sums.every((sum, at) => sum === wanted[at] || (late && sum === 0));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
