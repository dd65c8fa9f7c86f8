/** Reads the journal that a file is made of, up to the head it has now: what is shown is what can leave. */
import { lineGroup, type LineGroup } from '#core/handover-selection/line-group.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { Rect } from '#core/mask-picture/picture-rect.ts';
import type { SelectableEntry } from '#core/handover-selection/selection.ts';
import type { JournalClient } from '../journal-client.ts';

export type HandoverLine = SelectableEntry & { group: LineGroup };

export type HandoverPhoto = {
  seq: number;
  at: string;
  sha256: string;
  bytes: number;
  /** Where identifying text stood, in pixels of the picture; empty when nobody knows. */
  regions: readonly Rect[];
  /** Its masked copies, the newest last. */
  copies: readonly MaskedCopy[];
};

export type MaskedCopy = { seq: number; sha256: string; bytes: number };

export type HandoverJournal = {
  person: string;
  kid: string;
  /** Last `seq` that was read. */
  until: number;
  /** Entries that still say something, in order. */
  lines: HandoverLine[];
  photos: HandoverPhoto[];
};

/** Entries read at a time: one by one is slow, all at once fills the memory twice. */
const batch = 100;

/** Null when there is no journal. Erased entries are not among the lines: nothing of them can leave. */
export async function loadHandover(client: JournalClient): Promise<HandoverJournal | null> {
  const current = await client.read.current();
  const head = current && (await client.read.head(current.kid));
  if (!current || !head) return null;
  const lines = await readLines(client, current.kid, { from: 0, until: head.seq });
  return { ...current, until: head.seq, lines, photos: photosOf(lines) };
}

/** The same journal with what was added since, up to `until`: a masked copy made here comes after all that was shown. */
export async function extendHandover(
  client: JournalClient,
  journal: HandoverJournal,
  until: number,
): Promise<HandoverJournal> {
  const more = await readLines(client, journal.kid, { from: journal.until + 1, until });
  const lines = [...journal.lines, ...more];
  return { ...journal, until: Math.max(until, journal.until), lines, photos: photosOf(lines) };
}

async function readLines(
  client: JournalClient,
  kid: string,
  span: { from: number; until: number },
): Promise<HandoverLine[]> {
  const lines: HandoverLine[] = [];
  for (let { from } = span; from <= span.until; from += batch) {
    const count = Math.min(batch, span.until - from + 1);
    const reads = Array.from({ length: count }, (_, index) => client.read.entry(kid, from + index));
    for (const entry of await Promise.all(reads)) {
      if (entry === null || entry.erased) continue;
      lines.push({ seq: entry.seq, claims: entry.claims, group: lineGroup(entry.claims) });
    }
  }
  return lines;
}

/** Pictures that may leave, each with its masked copies; a copy whose photo was erased stands for itself. */
function photosOf(lines: readonly HandoverLine[]): HandoverPhoto[] {
  const pictures = lines.flatMap((line) => {
    const piece = line.claims.shot ?? line.claims.file;
    if (line.group !== 'photo' || piece === undefined) return [];
    return [{ line, copy: { seq: line.seq, sha256: piece.sha256, bytes: piece.bytes } }];
  });
  const there = new Set(pictures.map(({ copy }) => copy.seq));
  const copied = Map.groupBy(pictures, ({ line: { claims } }) => {
    const of = claims.kind === 'mask' ? claims.refers?.seq : undefined;
    return of !== undefined && there.has(of) ? of : null;
  });
  return (copied.get(null) ?? []).map(({ line: { claims }, copy }) => ({
    ...copy,
    at: instantOf(claims),
    regions: claims.regions ?? [],
    copies: (copied.get(copy.seq) ?? []).map((one) => one.copy),
  }));
}

/** Of a picture that was added: the day that it is about, not the day it was added. */
function instantOf({ happened, at, shot }: Claims): string {
  return happened?.from ?? at ?? shot?.at ?? '';
}
