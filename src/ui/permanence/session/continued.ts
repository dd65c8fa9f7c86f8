/** Works out what an accompanied session goes on from: the heads of the verified journals on the table, and whose they are. */
import type { CaseStart } from '#casework/cases/case-start.ts';
import { judgeFile } from '#casework/judge-file.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';

/** What is read of an opened series; altered files, with what is known from outside, vouch for nothing. */
type ReadSeries = Pick<
  OpenedSeries,
  'files' | 'journals' | 'known' | 'faulty' | 'groups' | 'samePerson'
>;

export type Continued = {
  continues: { kid: string; seq: number; head: string }[];
  /** As the files say it, oldest first, each once; empty when no `ids` were disclosed. */
  names: string[];
  /** Only when all that was disclosed is one number. */
  foreigner: string | null;
  /** The kept case that it goes on from as well, or alone: its account is known by HMACs only. */
  kept?: CaseStart;
};

const whole: ReadonlySet<string> = new Set(['intact', 'intact-kept', 'partial']);

/**
 * Journals of which one file was found whole, at the head of the longest such file; examples are nobody's. Null when
 * nothing can be gone on from, or while it is asked whether all this is one person's.
 */
export function continuedFrom(series: ReadSeries | null): Continued | null {
  if (series === null || (series.groups.length > 1 && !series.samePerson)) return null;
  const heads = wholeHeads(series);
  const journals = series.journals.flatMap(({ kid, demo, entries }) => {
    const head = heads.get(kid);
    return demo || head === undefined ? [] : [{ kid, head, entries }];
  });
  if (journals.length === 0) return null;
  const ids = journals.flatMap(({ kid, head, entries }) =>
    [...entries].flatMap(([seq, one]) =>
      seq > head.seq || series.faulty.has(`${kid}/${seq}`) ? [] : (one.ids ?? []),
    ),
  );
  const numbers = [...new Set(ids.flatMap(({ foreigner }) => foreigner ?? []))].filter(isNumber);
  const [only] = numbers;
  return {
    continues: journals.map(({ kid, head }) => ({ kid, seq: head.seq, head: head.hash })),
    names: [...new Set(ids.flatMap(({ name }) => name ?? []))],
    foreigner: only !== undefined && numbers.length === 1 ? only : null,
  };
}

/** By journal the head of the longest file that was found whole. */
function wholeHeads(series: ReadSeries): Map<string, { seq: number; hash: string }> {
  const heads = new Map<string, { seq: number; hash: string }>();
  for (const file of series.files) {
    const { kid, head } = file;
    if (kid === null || head === null || !whole.has(judgeFile(file, series).verdict)) continue;
    if (head.seq > (heads.get(kid)?.seq ?? -1)) heads.set(kid, head);
  }
  return heads;
}

/** The same with the kept case that the session starts from; of a journal that both know, the later head. */
export function withKept(continued: Continued | null, kept: CaseStart | null): Continued | null {
  if (kept === null) return continued;
  const { continues, ...rest } = continued ?? { continues: [], names: [], foreigner: null };
  const heads = new Map(kept.continues.map((one) => [one.kid, one]));
  for (const one of continues)
    if (one.seq >= (heads.get(one.kid)?.seq ?? -1)) heads.set(one.kid, one);
  return { ...rest, continues: [...heads.values()], kept };
}

/** A number that was masked names nobody. */
function isNumber(foreigner: string): boolean {
  return /^\d{10}$/.test(foreigner.replaceAll(/\s/g, ''));
}
