/** Merges the files of one journal: its longest chain, the union of what they disclose, and where they contradict. */
import type { Claims } from '#core/entry/claims.ts';
import { bestOf, byStanding, soundIn } from './file-standing.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Conflict, OpenedJournal } from './opened-series.ts';

type OneFile = OpenedFile & { head: { seq: number; hash: string } };

type MergedJournal = {
  journal: OpenedJournal;
  conflicts: Conflict[];
  /** `seq` of what no file vouches for, or of what files of one standing contradict. */
  faulty: ReadonlySet<number>;
};

/**
 * Beside an unaltered file an altered one, which anybody may have made, moves neither the head nor what is continued.
 * @param files at least one, in the order in which they were opened
 */
export function mergeJournal(kid: string, files: readonly OneFile[]): MergedJournal {
  const best = bestOf(files);
  const conflicts = conflictsOf(kid, best);
  const { entries, unsure } = unionOf(files);
  const faulty = new Set([...unsure, ...conflicts.map(({ seq }) => seq)]);
  const vouched = [...entries].filter(
    ([seq]) => !faulty.has(seq) && best.some(({ heads }) => heads.has(seq)),
  );
  const longest = best.reduce((a, b) => (b.head.seq > a.head.seq ? b : a));
  return {
    journal: {
      kid,
      demo: best.some(({ demo }) => demo),
      head: longest.head,
      entries,
      continues: vouched.flatMap(continuesOf),
    },
    conflicts,
    faulty,
  };
}

/** Said when a journal begins or when its person is found (docs/format.md §4): elsewhere it names nobody. */
function continuesOf([seq, { kind, recorder, continues }]: [number, Claims]) {
  const place = seq === 0 || (kind === 'recorder' && recorder?.event === 'joined');
  return place ? (continues ?? []) : [];
}

/** Of one entry its hash decides which disclosures are its own; of two entries that bear one number the better vouched. */
function unionOf(files: readonly OneFile[]) {
  const ordered = files.toSorted(byStanding).map((file) => ({ file, isSound: soundIn(file) }));
  const sure = new Map<number, string>();
  for (const { file, isSound } of ordered) {
    for (const [seq, hash] of file.heads) {
      if (!sure.has(seq) && isSound(seq)) sure.set(seq, hash);
    }
  }
  const union = new Map<number, Claims>();
  const unsure = new Set<number>();
  for (const { file, isSound } of ordered) {
    for (const { seq, claims } of file.disclosed) {
      const hash = sure.get(seq);
      if (hash === undefined) {
        unsure.add(seq);
        union.set(seq, union.get(seq) ?? claims);
      } else if (file.heads.get(seq) === hash && isSound(seq)) {
        const before = union.get(seq);
        union.set(seq, before === undefined ? claims : { ...claims, ...before });
      }
    }
  }
  return { entries: new Map([...union].toSorted(([a], [b]) => a - b)), unsure };
}

function conflictsOf(kid: string, files: readonly OneFile[]): Conflict[] {
  // One file contradicts nobody: of two entries with one number it holds the first (`headsOf`).
  if (files.length === 1) return [];
  const hashes = new Map<number, Map<string, string[]>>();
  for (const { name, heads } of files) {
    for (const [seq, hash] of heads) {
      const at = hashes.get(seq) ?? new Map<string, string[]>();
      at.set(hash, [...(at.get(hash) ?? []), name]);
      hashes.set(seq, at);
    }
  }
  return [...hashes]
    .filter(([, at]) => at.size > 1)
    .map(([seq, at]) => ({ kid, seq, files: [...at.values()].flat() }));
}
