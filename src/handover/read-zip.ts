/**
 * The strict reader of received ZIP files (docs/format.md §7.1): the central directory decides, every local
 * header agrees with it, nothing stands between; limits and ratio are judged before any content is read.
 */
import type { Digest } from '#core/crypto.ts';
import { toHex } from '#core/bytes/hex.ts';
import { isUnreadable } from '#core/journal/fault.ts';
import { checkGap } from './zip/check-gap.ts';
import { checkRecords } from './zip/check-records.ts';
import { FileCursor } from './zip/file-cursor.ts';
import { findDirectory, type DirectoryPlace } from './zip/find-directory.ts';
import { readDirectory } from './zip/read-directory.ts';
import { readMember } from './zip/read-member.ts';
import { isDirectory, type ZipFault, type ZipRecord } from './zip/zip-record.ts';

export type ZipMember = {
  name: string;
  /** Bytes, uncompressed. */
  size: number;
  /** Lower-case hex; null when the content could not be read. */
  sha256: string | null;
  /** First bytes of the content, by which a type is recognised. */
  start: Uint8Array<ArrayBuffer>;
  /** The whole, for the names that were asked for. */
  content: Uint8Array<ArrayBuffer> | null;
};

/** Members in the ZIP's order, directories left out. */
export type ZipContent = { members: ZipMember[]; faults: ZipFault[] };

export type ReadZipTools = {
  digest: Digest;
  /** Whether the content of this member is kept; the rest is hashed and let go, so that photos fill no memory. */
  keep: (name: string) => boolean;
};

const startLength = 1024;

/** With a fault that makes the file unreadable (`isUnreadable`), `members` is empty. Never throws for the content. */
export async function readZip(file: Blob, tools: ReadZipTools): Promise<ZipContent> {
  const found = await findDirectory(file);
  if (found.place === null) return { members: [], faults: found.faults };
  const { records, faults } = await readDirectory(file, found.place);
  const before = [...found.faults, ...faults, ...checkRecords(records ?? [])];
  if (records === null || before.some(isUnreadable)) return { members: [], faults: before };
  const read = await readMembers(file, { records, place: found.place }, tools);
  const all = [...before, ...read.faults];
  return { members: all.some(isUnreadable) ? [] : read.members, faults: all };
}

async function readMembers(
  file: Blob,
  { records, place }: { records: ZipRecord[]; place: DirectoryPlace },
  tools: ReadZipTools,
): Promise<ZipContent> {
  const cursor = new FileCursor(file);
  const inOrder = records.toSorted((a, b) => a.offset - b.offset);
  const faults: ZipFault[] = [];
  const members: Promise<ZipMember>[] = [];
  if ((inOrder[0]?.offset ?? place.start) !== place.prefix) {
    // The prefix of a file whose own offsets count it in (a self-extractor).
    faults.push({ code: 'zip/prefix' });
  }
  for (const [index, record] of inOrder.entries()) {
    const { content, end, codes } = await readMember(cursor, record);
    const to = inOrder[index + 1]?.offset ?? place.start;
    const gap = end === null ? null : await checkGap(cursor, record, { from: end, to });
    if (gap !== null) codes.push(gap);
    faults.push(...codes.map((code) => ({ code, member: record.name })));
    // One is hashed elsewhere while the next is read here; two would hold three photos in memory.
    await members.at(-1);
    if (!isDirectory(record)) members.push(memberOf(record, content, tools));
    // Awaited a turn later, or, when the next read fails, never.
    members.at(-1)?.catch(() => undefined);
  }
  await cursor.close();
  return { members: await Promise.all(members), faults };
}

async function memberOf(
  record: ZipRecord,
  content: Uint8Array<ArrayBuffer> | null,
  { digest, keep }: ReadZipTools,
): Promise<ZipMember> {
  return {
    name: record.name,
    size: record.size,
    sha256: content && toHex(await digest(content)),
    start: content ? content.slice(0, startLength) : new Uint8Array(),
    content: keep(record.name) ? content : null,
  };
}
