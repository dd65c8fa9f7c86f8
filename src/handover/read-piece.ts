/** Reads one piece out of a file that was judged before, by the same strict reader, and hashes it anew. */
import { toHex } from '#core/bytes/hex.ts';
import type { Digest } from '#core/crypto.ts';
import { isUnreadable } from '#core/journal/fault.ts';
import { checkRecords } from './zip/check-records.ts';
import { FileCursor } from './zip/file-cursor.ts';
import { findDirectory } from './zip/find-directory.ts';
import { readDirectory } from './zip/read-directory.ts';
import { readMember } from './zip/read-member.ts';

/** @returns null when the member is not there any more or has another hash (lower-case hex) */
export async function readPiece(
  zip: Blob,
  piece: { name: string; sha256: string; type: string },
  digest: Digest,
): Promise<Blob | null> {
  const { place } = await findDirectory(zip);
  const records = place && (await readDirectory(zip, place)).records;
  const found = (records ?? []).filter(({ name }) => name === piece.name);
  if (checkRecords(found).some(isUnreadable)) return null;
  for (const record of found) {
    const cursor = new FileCursor(zip);
    const { content } = await readMember(cursor, record);
    await cursor.close();
    if (content && toHex(await digest(content)) === piece.sha256) {
      return new Blob([content], { type: piece.type });
    }
  }
  return null;
}
