import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import { withoutMaskedOriginals } from '#core/handover-selection/masked-originals.ts';
import { selectDisclosures } from '#core/handover-selection/select-disclosures.ts';
import {
  details,
  type SelectableEntry,
  type Selection,
} from '#core/handover-selection/selection.ts';

const at = '2026-11-03T07:26:00.000Z';
const hash = (letter: string): string => letter.repeat(64);

const shot = (letter: string): NonNullable<Claims['shot']> => ({
  sha256: hash(letter),
  bytes: 1,
  type: 'image/png',
  width: 9,
  height: 9,
  at,
  how: 'visible-tab',
});
const photo = (letter: string, of = 0): Claims => ({
  kind: 'photo',
  source: 'auto',
  at,
  stay: 's',
  refers: { seq: of, why: 'shot' },
  shot: shot(letter),
  regions: [{ x: 0, y: 0, width: 1, height: 1 }],
});
const mask = (letter: string, of: number): Claims => ({
  kind: 'mask',
  source: 'user',
  at,
  stay: 's',
  refers: { seq: of, why: 'mask' },
  shot: { ...shot(letter), how: 'masked' },
});
const added = (letter: string, before: string): Claims => ({
  kind: 'photo',
  source: 'declared',
  at,
  stay: 's',
  file: { sha256: hash(letter), bytes: 1, type: 'image/png', originalSha256: hash(before) },
  fileName: `${letter}.png`,
});

function leaving(told: readonly Claims[], seqs: readonly number[]): Record<number, string[]> {
  const entries = told.map((claims, seq) => ({ seq, claims }));
  const chosen: Selection = {
    recipient: 'association',
    lines: new Set(seqs),
    details: new Set(details),
  };
  const safe = withoutMaskedOriginals(entries, chosen);
  return Object.fromEntries(entries.map((entry) => [entry.seq, selectDisclosures(entry, safe)]));
}

test('the original of a masked copy says when it was taken and of what, not which picture it was', () => {
  const left = leaving([photo('a'), mask('b', 0)], [1]);
  expect(left[0]).toEqual(['kind', 'source', 'at', 'stay', 'refers']);
  expect(left[1]).toContain('shot');
});

test('a photo that is the same to the bit gives up its hash too', () => {
  const left = leaving([photo('a'), photo('a'), mask('b', 0)], [1, 2]);
  expect(left[1]).not.toContain('shot');
  expect(left[1]).toContain('refers');
});

test('of a picture that was added, the hash before re-encoding stays as well', () => {
  const left = leaving([added('a', 'c'), mask('b', 0), added('c', 'd')], [0, 1, 2]);
  for (const seq of [0, 2]) {
    expect(left[seq]).not.toContain('file');
    expect(left[seq]).not.toContain('fileName');
  }
});

test('of two masked copies of one picture the newest leaves', () => {
  const left = leaving([photo('a'), mask('b', 0), mask('c', 0)], [1, 2]);
  expect(left[1]).toEqual(['kind', 'source']);
  expect(left[2]).toContain('shot');
});

test('two photos that are the same leave under one masked copy of each', () => {
  const left = leaving([photo('a'), photo('a'), mask('b', 0), mask('b', 1)], [2, 3]);
  expect([left[2], left[3]].map((names) => names?.includes('shot'))).toEqual([true, true]);
});

test('without a masked copy that leaves, a photo leaves whole', () => {
  const left = leaving([photo('a'), mask('b', 0)], [0]);
  expect(left[0]).toContain('shot');
  expect(left[1]).toEqual(['kind', 'source']);
});

const letters = fc.constantFrom('a', 'b', 'c', 'd');
const anyClaims: fc.Arbitrary<Claims> = fc.oneof(
  fc.tuple(letters, fc.nat(7)).map(([letter, of]) => photo(letter, of)),
  fc.tuple(letters, fc.nat(7)).map(([letter, of]) => mask(letter, of)),
  fc.tuple(letters, letters).map(([letter, before]) => added(letter, before)),
);
const anyJournal: fc.Arbitrary<SelectableEntry[]> = fc
  .array(anyClaims, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((claims, seq) => ({ seq, claims })));
const anySelection: fc.Arbitrary<Selection> = fc.record({
  recipient: fc.constantFrom('association' as const, 'other' as const),
  lines: fc.array(fc.nat(7)).map((list) => new Set(list)),
  details: fc.subarray([...details]).map((list) => new Set(list)),
});

const hashesIn = ({ shot: picture, file }: Claims): string[] =>
  [picture?.sha256, file?.sha256, file?.originalSha256].filter((one) => one !== undefined);

test('whatever is ticked, no hash of a picture leaves together with its masked copy, and no regions', () => {
  fc.assert(
    fc.property(anyJournal, anySelection, fc.boolean(), (entries, chosen, twice) => {
      const once = withoutMaskedOriginals(entries, chosen);
      const safe = twice ? withoutMaskedOriginals(entries, once) : once;
      const file = entries.map((entry): Claims => {
        const names = new Set(selectDisclosures(entry, safe));
        return Object.fromEntries(Object.entries(entry.claims).filter(([name]) => names.has(name)));
      });
      const out = new Set(file.flatMap(hashesIn));
      for (const claims of file) {
        expect(claims).not.toHaveProperty('regions');
        if (claims.kind !== 'mask' || claims.shot === undefined) continue;
        const original = entries[claims.refers?.seq ?? -1]?.claims;
        expect((original ? hashesIn(original) : []).filter((one) => out.has(one))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
