import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#core/entry/row.ts';
import {
  lastTryOf,
  passes,
  timelineLines,
  triesOf,
  type TimelineLine,
} from '#ui/journal/timeline-lines.ts';

const row = (seq: number, more: Partial<Row> = {}): Row => {
  const at = `2026-11-03T07:${String(seq).padStart(2, '0')}:00.000Z`;
  return { kid: 'k', seq, at, kept: at, kind: 'incident', source: 'auto', ...more };
};

test('a repeat, its photo and a note stand inside the line they are about', () => {
  const rows = [
    row(1),
    row(2, { refers: { seq: 1, why: 'repeat' }, count: 2, until: '2026-11-03T07:09:00.000Z' }),
    row(3, { kind: 'photo', refers: { seq: 2, why: 'shot' } }),
    row(4, { kind: 'note', refers: { seq: 1, why: 'stay' } }),
    row(5, { kind: 'visit' }),
  ];
  const lines = timelineLines(rows);
  expect(lines.map((line) => line.row.seq)).toEqual([5, 1]);
  const [, line] = lines;
  expect(
    line && [line.repeats, line.photos, line.notes].map((list) => list.map(({ seq }) => seq)),
  ).toEqual([[2], [3], [4]]);
  expect(line && [triesOf(line), lastTryOf(line)]).toEqual([3, '2026-11-03T07:09:00.000Z']);
});

test('an erased entry keeps its line and says when it was erased', () => {
  const rows = [
    row(1, { erased: true }),
    row(2, { kind: 'erasure', refers: { seq: 1, why: 'erased' } }),
  ];
  expect(timelineLines(rows)).toMatchObject([
    { row: { seq: 1 }, erasedAt: '2026-11-03T07:02:00.000Z' },
  ]);
});

test('a purpose told about a stay is a line of its own', () => {
  const rows = [
    row(1),
    row(2, {
      kind: 'fact',
      refers: { seq: 1, why: 'stay' },
      fact: { name: 'purpose', value: 'renew' },
    }),
  ];
  expect(timelineLines(rows)).toHaveLength(2);
});

test.each([
  ['problems', row(1), true],
  ['problems', row(1, { kind: 'visit' }), false],
  ['photos', row(1, { kind: 'photo' }), true],
  ['photos', row(1), false],
  ['notes', row(1, { kind: 'contact' }), true],
] as const)('under the filter %s a line stays or not', (filter, one, stays) => {
  const line: TimelineLine = {
    id: 'k/1',
    row: one,
    photos: [],
    repeats: [],
    notes: [],
    answers: [],
  };
  expect(passes(line, filter)).toBe(stays);
});

const anyRow = fc.record({
  kind: fc.constantFrom(
    'incident' as const,
    'photo' as const,
    'note' as const,
    'erasure' as const,
    'visit' as const,
  ),
  to: fc.nat(12),
  why: fc.constantFrom('repeat', 'shot', 'stay', 'erased'),
});

test('no row is lost, whatever refers to whatever', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (list) => {
      const rows = list.map(({ kind, to, why }, seq) =>
        row(seq, { kind, refers: { seq: to, why } }),
      );
      const lines = timelineLines(rows);
      const shown = lines.flatMap((line) => [
        line.row,
        ...line.photos,
        ...line.repeats,
        ...line.notes,
        ...line.answers,
      ]);
      const erasures = lines.filter((line) => line.erasedAt !== undefined).length;
      expect(new Set(shown.map(({ seq }) => seq)).size).toBe(shown.length);
      expect(shown.length + erasures).toBeLessThanOrEqual(rows.length);
      const erasing = rows.filter(({ kind }) => kind === 'erasure').length;
      expect(shown.length).toBeGreaterThanOrEqual(rows.length - erasing);
    }),
  );
});
