/** The largest journal that is held: 10 000 signed entries, 2 000 photos of 250 kB, through the real writer. */
import { randomFillSync } from 'node:crypto';
import type { Claims } from '#core/entry/claims.ts';
import { pieceName } from '#handover/piece-name.ts';
import { makeFile, shotOf, tinyPng } from '../../support/make-file.ts';
import { incident, instantOf, makeJournal } from '../../support/make-journal.ts';

/** @param size entries in all, and photos among them */
export async function bigFile(size: { entries: number; photos: number }): Promise<Blob> {
  const claims: Partial<Claims>[] = [];
  const pieces: { name: string; blob: Blob }[] = [];
  for (let seq = 1; seq < size.entries; seq += 1) {
    if (seq % 5 !== 0 || pieces.length === size.photos) {
      claims.push(incident);
      continue;
    }
    const at = instantOf(seq);
    const bytes = new Uint8Array(250_000);
    randomFillSync(bytes).set(tinyPng());
    const place = { number: pieces.length + 1, at, word: 'capture', type: 'image/png' } as const;
    pieces.push({ name: pieceName(place), blob: new Blob([bytes]) });
    const shot = await shotOf(bytes, at);
    claims.push({ kind: 'photo', refers: { seq: seq - 1, why: 'shot' }, shot });
  }
  const made = await makeFile(await makeJournal(claims), { pieces });
  return made.blob;
}
