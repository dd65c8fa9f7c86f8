/** docs/format.md §7.1: the container, read against archives written by hand and by other programs. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { utf8 } from '#core/bytes/utf8.ts';
import { isUnreadable } from '#core/journal/fault.ts';
import { readZip } from '#handover/read-zip.ts';
import { hashOf } from '../support/forge-file.ts';
import { digest } from '../support/node-keys.ts';
import { rawZip, type RawMember, type RawZip } from '../support/raw-zip.ts';

const read = (file: Blob) => readZip(file, { digest, keep: () => true });
const text = (name: string, more: Partial<RawMember> = {}): RawMember => ({
  name,
  content: utf8(`content of ${name}, content of ${name}`),
  deflate: true,
  ...more,
});
const one = (more: Partial<RawMember>) => [text('a.txt', more), text('b.txt')];
const two: RawMember[] = [text('a.txt'), text('b.txt')];
const field = (id: number) => Uint8Array.of(id & 255, id >> 8, 4, 0, 1, 2, 3, 4);
const content = utf8('content of a.txt, content of a.txt');
const junk = (bytes: Uint8Array) => new Uint8Array([...bytes, 7, 7, 7]);

type Case = [fact: string, code: string, members: RawMember[], more?: RawZip];
const altered: Case[] = [
  ['bytes before the first member', 'zip/prefix', two, { prefix: utf8('#!/bin/sh\n') }],
  [
    'counted bytes before the first member',
    'zip/prefix',
    two,
    { prefix: utf8('MZ'), countPrefix: true },
  ],
  ['bytes after the end', 'zip/suffix', two, { suffix: utf8('more') }],
  ['bytes between two members', 'zip/hole', one({ after: utf8('hidden') })],
  ['bytes before the end', 'zip/hole', two, { beforeEnd: utf8('hidden') }],
  ['two members on the same bytes', 'zip/overlap', [text('a.txt'), text('b.txt', { offset: 0 })]],
  ['another name in the local header', 'zip/local-header', one({ localName: 'c.txt' })],
  ['another CRC in the local header', 'zip/local-header', one({ localCrc: 1 })],
  ['another time in the local header', 'zip/local-header', one({ localTime: 1 })],
  [
    'no local header where it should be',
    'zip/local-header',
    [text('a.txt'), text('b.txt', { offset: 5 })],
  ],
  ['a wrong data descriptor', 'zip/local-header', one({ descriptor: 'wrong' })],
  ['a wrong count', 'zip/count', two, { count: 3 }],
  ['another disk', 'zip/disk', two, { disk: 1 }],
  ['a name twice', 'zip/duplicate', [text('a.txt'), text('a.txt')]],
  ['a symbolic link', 'zip/link', one({ mode: 0xa1ff })],
  ['an absolute name', 'zip/path', [text('/etc/passwd')]],
  ['a drive letter', 'zip/path', [text('C:/a.txt')]],
  ['a name that climbs', 'zip/path', [text('pieces/../../a.txt')]],
  ['a backslash', 'zip/path', [text(String.raw`pieces\a.txt`)]],
  ['a directory with content', 'zip/directory', [text('pieces/')]],
  ['a second name in an extra field', 'zip/extra', one({ extra: field(0x7075) })],
  ['a wrong CRC', 'zip/crc', one({ crc: 1 })],
  ['bytes after the compressed data', 'zip/data', one({ packed: junk(deflateRawSync(content)) })],
  ['damaged compressed data', 'zip/data', one({ packed: Uint8Array.of(7, 7, 7, 7) })],
  [
    'compressed data cut short',
    'zip/data',
    one({ packed: deflateRawSync(content).subarray(0, -3) }),
  ],
  ['more content than announced', 'zip/size', one({ size: 10 })],
  ['less content than announced', 'zip/size', one({ size: 40 })],
  ['a stored member of two sizes', 'zip/size', one({ deflate: false, size: 10 })],
];

const unreadable: Case[] = [
  ['a zip64 extra field', 'zip/zip64', one({ extra: field(1) })],
  ['a zip64 extra field in the local header only', 'zip/zip64', one({ localExtra: field(1) })],
  ['a zip64 size', 'zip/zip64', one({ size: 0xffffffff })],
  ['a zip64 count', 'zip/zip64', two, { count: 0xffff }],
  ['an encrypted member', 'zip/encrypted', one({ flags: 1 })],
  ['a method but 0 and 8', 'zip/method', one({ method: 12 })],
  ['a name with a dot segment', 'zip/name', [text('./a.txt')]],
  ['a name with an empty segment', 'zip/name', [text('pieces//a.txt')]],
  ['a name that is not ASCII', 'zip/name', [text('é.txt')]],
  ['a control character in a name', 'zip/name', [text('a\u0007.txt')]],
  ['an empty name', 'zip/name', [text('')]],
  ['names that differ by case only', 'zip/case', [text('a.txt'), text('A.txt')]],
  ['an archive comment', 'zip/comment', two, { comment: 'hello' }],
  [
    'a member over 200 MB',
    'zip/limit',
    one({ size: 200_000_001, packed: new Uint8Array(1_000_001) }),
  ],
  ['a ratio over 200', 'zip/ratio', one({ size: 10_000, packed: new Uint8Array(49) })],
  [
    'over 4 000 members',
    'zip/limit',
    Array.from({ length: 4_001 }, (_, n) => text(`${n}`, { deflate: false })),
  ],
  [
    'over 1 GB in all',
    'zip/limit',
    Array.from({ length: 6 }, (_, n) =>
      text(`${n}`, { size: 190_000_000, packed: new Uint8Array(950_000) }),
    ),
  ],
];

describe('a container', () => {
  it('of two good members has no fault, and their content', async () => {
    const { members, faults } = await read(rawZip(two));
    expect(faults).toEqual([]);
    expect(members.map(({ name, sha256 }) => [name, sha256])).toEqual(
      two.map((member) => [member.name, hashOf(member.content, 'hex')]),
    );
  });

  it.each(altered)('with %s is altered: %s', async (...[, code, members, more]) => {
    const { faults } = await read(rawZip(members, more));
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults.some(isUnreadable)).toBe(false);
  });

  it.each(unreadable)('with %s is unreadable: %s', async (...[, code, members, more]) => {
    const { faults, members: none } = await read(rawZip(members, more));
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults.some(isUnreadable)).toBe(true);
    expect(none).toEqual([]);
  });

  it.each([
    ['nothing', new Blob([])],
    ['21 bytes', new Blob([new Uint8Array(21)])],
    ['noise', new Blob([randomBytes(70_000)])],
    ['an end without a directory', rawZip([]).slice(0)],
  ])('of %s gives no member and does not throw', async (_fact, file) => {
    expect((await read(file)).members).toEqual([]);
  });

  it('reads the members after a damaged one', async () => {
    const { members } = await read(rawZip(one({ packed: Uint8Array.of(7, 7, 7, 7) })));
    expect(members.map(({ name, sha256 }) => [name, sha256 !== null])).toEqual([
      ['a.txt', false],
      ['b.txt', true],
    ]);
  });

  it('lets the content go that nobody asked for', async () => {
    const { members } = await readZip(rawZip(two), { digest, keep: (name) => name === 'b.txt' });
    expect(members.map(({ content: kept }) => kept === null)).toEqual([true, false]);
  });
});

describe('an archive of another program', () => {
  const written = (command: string, args: string[]): Blob => {
    const folder = mkdtempSync(join(tmpdir(), 'temoin-zip-'));
    try {
      mkdirSync(join(folder, 'pieces'));
      writeFileSync(join(folder, 'a.txt'), 'a'.repeat(5000) + randomBytes(500).toString('hex'));
      writeFileSync(join(folder, 'pieces', 'b.bin'), randomBytes(300_000));
      execFileSync(command, args, { cwd: folder });
      return new Blob([readFileSync(join(folder, 'out.zip'))]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each([
    ['zip', ['-q', '-r', 'out.zip', 'a.txt', 'pieces']],
    ['zip', ['-q', '-0', '-r', 'out.zip', 'a.txt', 'pieces']],
    ['zip', ['-q', '-X', '-D', '-fd', '-r', 'out.zip', 'a.txt', 'pieces']],
  ])('by %s %j has no fault', async (command, args) => {
    const { members, faults } = await read(written(command, args));
    expect(faults).toEqual([]);
    expect(members.map(({ name }) => name)).toEqual(['a.txt', 'pieces/b.bin']);
  });
});
