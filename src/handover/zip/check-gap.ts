/** What stands between two members: nothing, or the data descriptor of the first (APPNOTE 4.3.9). */
import type { FileCursor } from './file-cursor.ts';
import { flag, type ZipFault, type ZipRecord } from './zip-record.ts';

const signature = 0x08074b50;

/** @param gap bytes from the end of the compressed data to the next member, or to the directory */
export async function checkGap(
  cursor: FileCursor,
  record: ZipRecord,
  gap: { from: number; to: number },
): Promise<ZipFault['code'] | null> {
  const length = gap.to - gap.from;
  if (length < 0) return 'zip/overlap';
  if ((record.flags & flag.descriptor) === 0) return length === 0 ? null : 'zip/hole';
  if (length < 12) return 'zip/overlap';
  if (length !== 12 && length !== 16) return 'zip/hole';
  await cursor.seek(gap.from);
  const bytes = await cursor.take(length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = length - 12;
  const right =
    (length === 12 || view.getUint32(0, true) === signature) &&
    view.getUint32(at, true) === record.crc &&
    view.getUint32(at + 4, true) === record.compressed &&
    view.getUint32(at + 8, true) === record.size;
  return right ? null : 'zip/local-header';
}
