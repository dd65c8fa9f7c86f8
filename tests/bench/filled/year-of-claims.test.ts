/** The journal that the benches fill is one that verifies: through the real writer, read by the real verifier. */
import { expect, it } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import { claimsSchema } from '#core/entry/claims.ts';
import { pieceName } from '#handover/piece-name.ts';
import { verifyFile } from '#handover/verify-file.ts';
import * as v from 'valibot';
import { makeFile, shotOf, tinyPng } from '../../support/make-file.ts';
import { makeJournal } from '../../support/make-journal.ts';
import { digest, verify } from '../../support/node-keys.ts';
import { claimsAt, instantOf, isPhoto, yearMs } from './year-of-claims.ts';

/** After the consent of `makeJournal`. */
const start = Date.UTC(2026, 10, 4, 9);

it('makes a file that is intact, one entry in five a photo', async () => {
  const claims: Claims[] = [];
  const pieces: { name: string; blob: Blob }[] = [];
  for (let seq = 1; seq < 60; seq += 1) {
    if (isPhoto(seq)) {
      const bytes = tinyPng(String(seq));
      const at = new Date(instantOf(seq, start)).toISOString();
      claims.push(claimsAt(seq, start, await shotOf(bytes, at)));
      const place = { number: pieces.length + 1, at, word: 'capture', type: 'image/png' } as const;
      pieces.push({ name: pieceName(place), blob: new Blob([bytes]) });
    } else claims.push(claimsAt(seq, start));
  }
  const journal = await makeJournal(claims);
  const { blob } = await makeFile(journal, { pieces });
  const read = await verifyFile(blob, { digest, verify });
  expect(read.faults).toEqual([]);
  expect(read).toMatchObject({ verdict: 'intact', warnings: [] });
  expect(pieces).toHaveLength(12);
});

it('holds claims of the format alone, in a year', () => {
  for (let seq = 1; seq < 40; seq += 1)
    expect(v.safeParse(claimsSchema, claimsAt(seq, start)).success).toBe(true);
  expect(instantOf(9_999, 0)).toBeLessThan(yearMs);
  expect(yearMs).toBeLessThan(366 * 86_400_000);
});
