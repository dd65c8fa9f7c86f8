/** The bundled example is a whole file that says EXEMPLE, small enough to ship. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyFile } from '#handover/verify-file.ts';
import { openExample } from '../../../entrypoints/permanence/open-example.ts';
import { digest, verify } from '../../support/node-keys.ts';
import { makeExample } from '../../tools/make-example.ts';

const bundled = readFileSync('entrypoints/permanence/exemple.zip');

describe('the bundled example', () => {
  test.each([
    ['as bundled', async () => openExample()],
    ['made again by its tool', makeExample],
  ])('reads as an example without a fault or a warning, %s', async (_how, open) => {
    const read = await verifyFile(await open(), { digest, verify });
    expect({ ...read, members: [] }).toMatchObject({
      verdict: 'example',
      faults: [],
      warnings: [],
    });
    expect(read.disclosed.length).toBeGreaterThanOrEqual(10);
    expect(read.disclosed.filter(({ claims }) => claims.shot !== undefined)).toHaveLength(1);
  });

  test('opens as the bytes that lie in the package', async () => {
    expect(Buffer.from(await openExample().arrayBuffer()).equals(bundled)).toBe(true);
  });

  test('weighs less than 90 kB, its capture included', () => {
    expect(bundled.byteLength).toBeLessThan(90_000);
  });
});
