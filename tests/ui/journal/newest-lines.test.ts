/** The newest rows of a long journal, before the rest is read. */
import { expect, test } from 'vitest';
import type { Row } from '#core/entry/row.ts';
import { newestLines } from '#ui/journal/newest-lines.ts';

const row = (seq: number, more: Partial<Row> = {}): Row => {
  const at = `2026-11-03T07:${String(seq).padStart(2, '0')}:00.000Z`;
  return { kid: 'k', seq, at, kept: at, kind: 'incident', source: 'auto', ...more };
};

test('what stands inside a line that is there is folded into it', () => {
  const rows = [row(41), row(42, { kind: 'photo', refers: { seq: 41, why: 'shot' } })];
  expect(newestLines(rows)).toMatchObject([{ row: { seq: 41 }, photos: [{ seq: 42 }] }]);
});

test('what stands inside an older line is no line of its own, nor what stands inside that', () => {
  const rows = [
    row(41, { refers: { seq: 7, why: 'repeat' } }),
    row(42, { kind: 'photo', refers: { seq: 41, why: 'shot' } }),
    row(43, { kind: 'visit' }),
  ];
  expect(newestLines(rows).map((line) => line.row.seq)).toEqual([43]);
});

test('an answer about an older stay, which is a line of its own, stands there', () => {
  const rows = [row(41, { kind: 'fact', refers: { seq: 7, why: 'stay' } })];
  expect(newestLines(rows).map((line) => line.row.seq)).toEqual([41]);
});
