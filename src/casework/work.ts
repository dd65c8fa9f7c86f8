/** What lies open on the table for one person, in the memory of the tab alone. */
import { emptyCaptures, type Captures } from './captures/captures.ts';
import type { CaseStart } from './cases/case-start.ts';
import type { OpenedSeries } from './opened-series.ts';

export type Work = {
  /** Files opened at the first door; null when none is. */
  series: OpenedSeries | null;
  /** Pictures and paper lines of the second door. */
  captures: Captures;
  /** The kept case that this visit goes on from; null when it goes on from none. */
  kept: CaseStart | null;
  /** The kept case that *Essayons ensemble* was asked from: it is `kept` only once the session stands. */
  asked: CaseStart | null;
};

export const emptyWork: Work = { series: null, captures: emptyCaptures, kept: null, asked: null };

/** Something of a person lies there. */
export function isOpen({ series, captures, kept }: Work): boolean {
  return series !== null || captures !== emptyCaptures || kept !== null;
}
