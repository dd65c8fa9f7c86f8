/** A ZIP written by hand, so that every field can be wrong: deflate and CRC-32 are Node's own, not ours. */
import { crc32, deflateRawSync } from 'node:zlib';

export type RawMember = {
  name: string;
  content: Uint8Array;
  deflate?: boolean;
  /** Bits of the general purpose flag, in both headers. */
  flags?: number;
  method?: number;
  crc?: number;
  size?: number;
  /** Bytes that stand for the content, compressed already. */
  packed?: Uint8Array;
  mode?: number;
  /** Extra field of the central record. */
  extra?: Uint8Array;
  localExtra?: Uint8Array;
  localName?: string;
  localCrc?: number;
  localTime?: number;
  /** Data descriptor after the data: without its signature, with it, or with it and a wrong CRC. */
  descriptor?: 'bare' | 'signed' | 'wrong';
  /** Bytes after the data, that nobody announced. */
  after?: Uint8Array;
  /** Offset in the central record, instead of the true one. */
  offset?: number;
};

export type RawZip = {
  prefix?: Uint8Array;
  /** Whether offsets count the prefix in, as self-extractors do. */
  countPrefix?: boolean;
  beforeEnd?: Uint8Array;
  comment?: string;
  suffix?: Uint8Array;
  disk?: number;
  count?: number;
};

export function rawZip(members: readonly RawMember[], more: RawZip = {}): Blob {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = more.countPrefix === true ? (more.prefix?.length ?? 0) : 0;
  for (const member of members) {
    const packed = packedOf(member);
    const local = [localHeader(member, packed), packed, descriptorOf(member, packed)];
    if (member.after) local.push(member.after);
    records.push(record(member, packed, member.offset ?? at));
    parts.push(...local);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(records);
  const end = endOf({ ...more, count: more.count ?? members.length, length: directory.length, at });
  return new Blob(
    [
      more.prefix ?? new Uint8Array(),
      ...parts,
      directory,
      more.beforeEnd ?? new Uint8Array(),
      end,
      more.suffix ?? new Uint8Array(),
    ].map((part) => new Uint8Array(part)),
  );
}

function packedOf(member: RawMember): Uint8Array {
  if (member.packed) return member.packed;
  return member.deflate === true ? deflateRawSync(member.content) : member.content;
}

function fields(member: RawMember, packed: Uint8Array) {
  return {
    flags: (member.flags ?? 0) | (member.descriptor ? 8 : 0),
    method: member.method ?? (member.deflate === true ? 8 : 0),
    crc: member.crc ?? crc32(member.content),
    packed: packed.length,
    size: member.size ?? member.content.length,
  };
}

const time = 0x5d784a40;

function localHeader(member: RawMember, packed: Uint8Array): Uint8Array {
  const { flags, method, crc, packed: length, size } = fields(member, packed);
  const name = Buffer.from(member.localName ?? member.name, 'latin1');
  const extra = member.localExtra ?? new Uint8Array();
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(member.localTime ?? time, 10);
  if (member.descriptor === undefined) {
    header.writeUInt32LE(member.localCrc ?? crc, 14);
    header.writeUInt32LE(length, 18);
    header.writeUInt32LE(size, 22);
  }
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function descriptorOf(member: RawMember, packed: Uint8Array): Uint8Array {
  if (member.descriptor === undefined) return new Uint8Array();
  const { crc, packed: length, size } = fields(member, packed);
  const words = [0x08074b50, member.descriptor === 'wrong' ? crc ^ 1 : crc, length, size];
  const bytes = Buffer.alloc(16);
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word >>> 0, index * 4);
  return member.descriptor === 'bare' ? bytes.subarray(4) : bytes;
}

function record(member: RawMember, packed: Uint8Array, offset: number): Uint8Array {
  const { flags, method, crc, packed: length, size } = fields(member, packed);
  const name = Buffer.from(member.name, 'latin1');
  const extra = member.extra ?? new Uint8Array();
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(time, 12);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(length, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(member.mode ?? 0x81a4, 40);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}

function endOf(end: RawZip & { count: number; length: number; at: number }): Uint8Array {
  const comment = Buffer.from(end.comment ?? '', 'latin1');
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(end.disk ?? 0, 4);
  bytes.writeUInt16LE(end.count, 8);
  bytes.writeUInt16LE(end.count, 10);
  bytes.writeUInt32LE(end.length, 12);
  bytes.writeUInt32LE(end.at, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment]);
}
