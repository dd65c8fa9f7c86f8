/**
 * Owes *Terminer* the earlier lines that are the session's person's. The table may hold somebody else's file meanwhile,
 * an altered one or the example: only journals that the session was begun as going on from count.
 */
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { Row } from '#core/entry/row.ts';
import type { SessionView } from '#core/view/session-view.ts';

export type Table = { series: Pick<OpenedSeries, 'rows' | 'faulty'> | null };

export function earlierRows(
  session: Pick<SessionView, 'kid' | 'continues'>,
  { series }: Table,
): Row[] {
  if (series === null) return [];
  const { rows, faulty } = series;
  return rows.filter(
    ({ kid, seq }) =>
      session.continues.includes(kid) &&
      // A case on this computer and the file brought back may hold the same journal: the store's own lines count once.
      kid !== session.kid &&
      !faulty.has(`${kid}/${seq}`),
  );
}
