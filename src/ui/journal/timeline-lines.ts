/** Folds the rows of a series into the lines that are shown: photos, repeats, notes and answers stand inside the line they are about. */
import type { Row } from '#core/entry/row.ts';

export type TimelineLine = {
  /** `kid/seq` of the entry that opens the line. */
  id: string;
  row: Row;
  photos: Row[];
  repeats: Row[];
  notes: Row[];
  answers: Row[];
  /** When the person erased it: instant of the `erasure` entry. */
  erasedAt?: string;
};

export const timelineFilters = ['all', 'problems', 'photos', 'notes'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

const inside: Readonly<Record<string, 'photos' | 'repeats' | 'notes' | 'answers'>> = {
  photo: 'photos',
  mask: 'photos',
  note: 'notes',
  answer: 'answers',
};

/** Rows of one series, in any order, to its lines, newest first. A row whose parent is not there is a line of its own. */
export function timelineLines(rows: readonly Row[]): TimelineLine[] {
  const byId = new Map(rows.map((row) => [idOf(row.kid, row.seq), row]));
  const lines = new Map<string, TimelineLine>();
  const later: Row[] = [];
  for (const row of rows) {
    if (parentOf(row, byId) === undefined) lines.set(idOf(row.kid, row.seq), emptyLine(row));
    else later.push(row);
  }
  for (const row of later) {
    const parent = rootOf(row, byId);
    const line = parent && lines.get(idOf(parent.kid, parent.seq));
    if (line) addTo(line, row);
    else lines.set(idOf(row.kid, row.seq), emptyLine(row));
  }
  return [...lines.values()].toSorted((a, b) => newest(a.row, b.row) || b.row.seq - a.row.seq);
}

/** Instants of one form: their letters are their order, and no language's rules are asked for. */
function newest(a: Row, b: Row): number {
  if (a.at === b.at) return 0;
  return a.at < b.at ? 1 : -1;
}

/** Whether a line stays under a filter. */
export function passes(line: TimelineLine, filter: TimelineFilter): boolean {
  if (filter === 'problems') return line.row.kind === 'incident' || line.row.kind === 'consequence';
  if (filter === 'photos') return line.row.kind === 'photo' || line.photos.length > 0;
  if (filter === 'notes')
    return line.row.kind === 'note' || line.row.kind === 'contact' || line.notes.length > 0;
  return true;
}

/** How often it was tried inside the line: the first time and each repeat. */
export function triesOf(line: TimelineLine): number {
  return line.repeats.reduce((sum, row) => sum + (row.count ?? 1), line.row.count ?? 1);
}

/** Instant of the last try. */
export function lastTryOf(line: TimelineLine): string {
  return line.repeats.reduce((last, row) => {
    const until = row.until ?? row.at;
    return until > last ? until : last;
  }, line.row.until ?? line.row.at);
}

export function idOf(kid: string, seq: number): string {
  return `${kid}/${seq}`;
}

function emptyLine(row: Row): TimelineLine {
  return { id: idOf(row.kid, row.seq), row, photos: [], repeats: [], notes: [], answers: [] };
}

function addTo(line: TimelineLine, row: Row): void {
  if (row.kind === 'erasure') line.erasedAt = row.at;
  else if (row.refers?.why === 'repeat') line.repeats.push(row);
  else line[inside[row.kind] ?? 'notes'].push(row);
}

function parentOf(row: Row, byId: ReadonlyMap<string, Row>): Row | undefined {
  const seq = parentSeq(row);
  return seq === undefined ? undefined : byId.get(idOf(row.kid, seq));
}

/** `seq`, in the same journal, of the row that this one stands inside of; undefined for a line of its own. */
export function parentSeq(row: Row): number | undefined {
  if (row.erased === true) return undefined;
  const seq = row.answer?.to ?? row.refers?.seq;
  const folds =
    inside[row.kind] !== undefined || row.refers?.why === 'repeat' || row.kind === 'erasure';
  // A reference can only point back: anything else is a line of its own, never a circle.
  return seq === undefined || seq >= row.seq || !folds ? undefined : seq;
}

/** A photo of a repeat belongs to the line that was repeated. */
function rootOf(row: Row, byId: ReadonlyMap<string, Row>): Row | undefined {
  let root = parentOf(row, byId);
  for (let above = root && parentOf(root, byId); above !== undefined; above = parentOf(above, byId))
    root = above;
  return root;
}
