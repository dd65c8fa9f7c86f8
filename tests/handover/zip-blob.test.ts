/** The ZIP is put together from its members themselves: right to the byte, whatever their size and however often one stands in it. */
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { zipBlob } from '#handover/zip-blob.ts';
import { unzip } from '../support/unzip.ts';

const at = '2026-11-24T09:30:00.000Z';

it('gives back every member, large, empty, and the same one twice in a row', async () => {
  const large = new Blob([randomBytes(300_000)]);
  const empty = new Blob([]);
  const small = new Blob(['é']);
  const parts = [large, large, empty, small, empty, large].map((blob, place) => ({
    name: `${place}.bin`,
    blob,
  }));
  const read = await unzip(await zipBlob(parts, at));
  expect([...read.keys()]).toEqual(parts.map(({ name }) => name));
  for (const { name, blob } of parts)
    expect(Buffer.from(await blob.arrayBuffer()).equals(read.get(name) ?? Buffer.from('-'))).toBe(
      true,
    );
});

it('refers to a member instead of copying it', async () => {
  const member = new Blob([randomBytes(500_000)]);
  const { Blob: RealBlob } = globalThis;
  const given: BlobPart[][] = [];
  globalThis.Blob = class extends RealBlob {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      given.push(parts);
    }
  };
  try {
    await zipBlob([{ name: 'photo.png', blob: member }], at);
  } finally {
    globalThis.Blob = RealBlob;
  }
  const [parts = []] = given;
  expect(parts.filter((part) => part === member)).toHaveLength(1);
  const copied = parts.filter((part) => part instanceof Uint8Array);
  expect(copied.reduce((sum, part) => sum + part.length, 0)).toBeLessThan(1_000);
});
