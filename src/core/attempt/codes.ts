/**
 * The code table (dysfunction taxonomy): what each code weighs in an attempt, and how it comes to be known.
 * Codes are stable for ever, so that counts of associations stay comparable; labels are translations.
 */

/** What stopped the person: the site was down, a rule refused, a field was wrong, the session ended. */
export type CodeClass = 'outage' | 'blocking' | 'input' | 'session';

/** `auto` recorded · `assist` proposed to the person · `decl` said by the person · `computed` worked out in the report. */
export type CodeDetect = 'auto' | 'assist' | 'decl' | 'computed';

/** `class` null: it is true of a file or of a person, and stops no attempt by itself. */
export type CodeRow = { code: string; class: CodeClass | null; detect: CodeDetect };

export const codeTable: readonly CodeRow[] = [
  { code: 'A1', class: 'outage', detect: 'auto' },
  { code: 'A2', class: 'blocking', detect: 'assist' },
  { code: 'A3', class: 'session', detect: 'auto' },
  { code: 'A4', class: 'blocking', detect: 'assist' },
  { code: 'A5', class: null, detect: 'decl' },
  { code: 'A6', class: null, detect: 'decl' },
  { code: 'B1', class: 'blocking', detect: 'assist' },
  { code: 'B2', class: 'blocking', detect: 'assist' },
  { code: 'B3', class: 'blocking', detect: 'assist' },
  { code: 'B4', class: 'blocking', detect: 'assist' },
  { code: 'B5', class: 'input', detect: 'assist' },
  { code: 'B6', class: 'blocking', detect: 'auto' },
  { code: 'B7', class: 'blocking', detect: 'assist' },
  { code: 'B8', class: 'outage', detect: 'assist' },
  { code: 'B9', class: null, detect: 'decl' },
  { code: 'C1', class: null, detect: 'computed' },
  { code: 'C2', class: null, detect: 'computed' },
  { code: 'C3', class: null, detect: 'assist' },
  { code: 'C4', class: 'blocking', detect: 'assist' },
  { code: 'C5', class: 'blocking', detect: 'decl' },
  { code: 'C6', class: 'blocking', detect: 'assist' },
  { code: 'C7', class: null, detect: 'auto' },
  { code: 'C8', class: null, detect: 'computed' },
  { code: 'C9', class: null, detect: 'auto' },
  { code: 'C10', class: null, detect: 'decl' },
  { code: 'D1', class: null, detect: 'auto' },
  { code: 'D2', class: null, detect: 'computed' },
  { code: 'D3', class: null, detect: 'decl' },
  { code: 'D4', class: null, detect: 'computed' },
  { code: 'D5', class: null, detect: 'assist' },
  { code: 'E1', class: null, detect: 'decl' },
  { code: 'E2', class: null, detect: 'decl' },
  { code: 'E3', class: null, detect: 'decl' },
  { code: 'E4', class: null, detect: 'decl' },
  { code: 'E5', class: null, detect: 'decl' },
  { code: 'E6', class: 'blocking', detect: 'auto' },
  { code: 'F1', class: null, detect: 'decl' },
  { code: 'F2', class: null, detect: 'decl' },
  { code: 'F3', class: null, detect: 'decl' },
  { code: 'F9', class: null, detect: 'decl' },
];

const byCode: ReadonlyMap<string, CodeRow> = new Map(codeTable.map((row) => [row.code, row]));

/** Row of a code, or null for one that this version does not know. */
export function codeRow(code: string): CodeRow | null {
  return byCode.get(code) ?? null;
}

/** Class of an incident: its primary code, the first, decides alone. */
export function classOf(codes: readonly string[] | undefined): CodeClass | null {
  return codeRow(codes?.[0] ?? '')?.class ?? null;
}
