/** One frame of the paper journal, as it is typed in; and the codes that its boxes, and the pictures' list, offer. */
import type { Purpose } from '#core/attempt/stays.ts';

export const paperNext = ['phone', 'letter', 'counter'] as const;
export type PaperNext = (typeof paperNext)[number];

export type PaperLine = {
  /** As `Capture.id`. */
  id: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`, null when not written. */
  time: string | null;
  purpose: Purpose | null;
  /** At least one, in the order of the sheet: the first is the primary one. */
  codes: readonly string[];
  /** Words copied from the site; '' when none. */
  text: string;
  /** Whom one asked then, as ticked. */
  next: readonly PaperNext[];
};

/** The nine boxes of the sheet, row by row (visual.md, Paper journal). */
export const paperCodes = ['A1', 'A3', 'B1', 'B2', 'B4', 'B5', 'B6', 'B8', 'C1'] as const;

/** What else a person may tell of a picture: the rows of the code table that are theirs to say or to confirm. */
export const furtherCodes = [
  'A2',
  'A4',
  'A5',
  'B3',
  'B7',
  'B9',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C9',
  'C10',
  'D1',
  'D3',
  'E6',
  'F1',
  'F9',
] as const;

export function addLine(lines: readonly PaperLine[], line: PaperLine): readonly PaperLine[] {
  return [...lines, line].toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
}

function whenOf({ day, time }: PaperLine): string {
  return `${day}T${time ?? ''}`;
}
