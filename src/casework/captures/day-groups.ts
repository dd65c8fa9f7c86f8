/** Sorts pictures and papers by the day they are of, oldest first; those without a date come last, in their own group. */
import type { Capture } from './captures.ts';

export type DayGroup = { day: string | null; pieces: readonly Capture[] };

export function dayGroups(pieces: readonly Capture[]): DayGroup[] {
  const days = [...new Set(pieces.map((piece) => piece.date?.day ?? null))];
  return days
    .map((day) => ({ day, pieces: ofDay(pieces, day) }))
    .toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
}

/** By the hour; those whose hour nobody knows after them, as they were chosen. */
function ofDay(pieces: readonly Capture[], day: string | null): Capture[] {
  return pieces
    .filter((piece) => (piece.date?.day ?? null) === day)
    .toSorted((a, b) => (a.date?.time ?? '99').localeCompare(b.date?.time ?? '99'));
}
