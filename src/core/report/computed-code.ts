/** One code that dates tell (domain-legal.md §1.2, *computed* and state differences), with what it rests on and its article. */
import type { Place } from '../attempt/attempts-of.ts';

export type ComputedName = 'C1' | 'C2' | 'C3' | 'C7' | 'C8' | 'C9' | 'D1' | 'D2' | 'D5';

/** What the lines cannot tell, and the reader has to know. */
export type Assumed = 'timely' | 'complete';

export type ComputedCode = {
  code: ComputedName;
  /** First and last day, both included and both known; `open`: it was still so when last seen. */
  from: string;
  until: string;
  open: boolean;
  /** Of the request, as the portal words it. */
  procedure: string | null;
  /** C9: documents that were shown and are no more; D5: those that nothing shows as opened. */
  documents: string[];
  assumes: readonly Assumed[];
  /** Entries it rests on, in order. */
  rests: Place[];
};

/** Article of each, as its row of `src/law` words it; null for what is a difference between two pages and needs no rule. */
export const computedArticles: Readonly<Record<ComputedName, string | null>> = {
  C1: 'R. 431-15-1, al. 2 CESEDA',
  C2: 'R. 431-15-1, al. 2 CESEDA',
  C3: null,
  C7: null,
  C8: 'R. 432-2 CESEDA',
  C9: null,
  D1: 'R. 431-15-1, dernier al. CESEDA',
  D2: 'R. 431-15-1, dernier al. CESEDA',
  D5: 'R. 421-1 CJA',
};
