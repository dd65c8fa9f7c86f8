/** Promise 5 of docs/format.md: one changed byte inside any member of a file is found, and nothing ever crashes. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isUnreadable } from '#core/journal/fault.ts';
import { verifyFile } from '#handover/verify-file.ts';
import { makeFile, shotOf, tinyPng } from '../support/make-file.ts';
import { incident, instantOf, makeJournal } from '../support/make-journal.ts';
import { digest, verify } from '../support/node-keys.ts';
import { rawZip } from '../support/raw-zip.ts';
import { unzip } from '../support/unzip.ts';

/** The long run tries 10⁵ changes of every kind: `mutations.long.test.ts`. */
const numRuns = 1000;
/** A thousand files are read in each: a busy machine may need minutes; a change that keeps us waiting for ever is found by this. */
const timeout = 300_000;
let members: [string, Uint8Array<ArrayBuffer>][] = [];
let whole = new Uint8Array();

beforeAll(async () => {
  const shot = await shotOf(tinyPng(), instantOf(2));
  const journal = await makeJournal([incident, { kind: 'photo', shot }]);
  const name = 'pieces/0001_2026-11-03_130200_capture.png';
  const file = await makeFile(journal, { pieces: [{ name, blob: new Blob([tinyPng()]) }] });
  members = [...(await unzip(file.blob))];
  whole = new Uint8Array(await file.blob.arrayBuffer());
});

const judge = async (file: Blob) => verifyFile(file, { digest, verify });
const flip = (bytes: Uint8Array, at: number, mask: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ mask : byte));
const mask = fc.integer({ min: 1, max: 255 });

describe('one changed byte', () => {
  it('changes nothing when it is none: zipped again, the file is intact', async () => {
    const again = rawZip(members.map(([name, content]) => ({ name, content, deflate: true })));
    expect((await judge(again)).verdict).toBe('intact');
  });

  it(
    'inside any member is altered or unreadable, with the CRC made right',
    { timeout },
    async () => {
      const place = fc.record({ member: fc.nat(), at: fc.nat(), mask });
      await fc.assert(
        fc.asyncProperty(place, async (one) => {
          const index = one.member % members.length;
          const changed = members.map(([name, content], position) => ({
            name,
            content:
              position === index ? flip(content, one.at % content.length, one.mask) : content,
          }));
          const { verdict, faults } = await judge(rawZip(changed));
          expect(faults).not.toEqual([]);
          expect(['altered', 'unreadable']).toContain(verdict);
        }),
        { numRuns },
      );
    },
  );

  it('in the name of any member is altered or unreadable', { timeout }, async () => {
    const place = fc.record({ member: fc.nat(), at: fc.nat(), mask });
    await fc.assert(
      fc.asyncProperty(place, async (one) => {
        const changed = members.map(([name, content], position) => ({
          name:
            position === one.member % members.length
              ? Buffer.from(flip(Buffer.from(name), one.at % name.length, one.mask)).toString(
                  'latin1',
                )
              : name,
          content,
        }));
        expect(['altered', 'unreadable']).toContain((await judge(rawZip(changed))).verdict);
      }),
      { numRuns: numRuns / 5 },
    );
  });

  it(
    'anywhere in the archive never throws, and where the content changed it is found',
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), mask, async (at, bits) => {
          const read = await judge(new Blob([flip(whole, at % whole.length, bits)]));
          if (read.faults.length > 0) return;
          // What no rule speaks of (a version number, an attribute): every member still reads as it was.
          expect(read.verdict).toBe('intact');
          expect(read.members.map(({ name, size }) => [name, size])).toEqual(
            members.map(([name, content]) => [name, content.length]),
          );
        }),
        { numRuns },
      );
    },
  );

  it('less at the end of the archive is always unreadable or altered', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (length) => {
        const read = await judge(new Blob([whole.subarray(0, length % whole.length)]));
        expect(read.faults.some(isUnreadable) || read.verdict === 'altered').toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
