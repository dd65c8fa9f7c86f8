/** What a received journal says, worked out part by part: 10 000 entries at once would stop the page for a fifth of a second. */
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { formBlocks } from '#core/attempt/form-blocks.ts';
import { nearestDate, type NearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf, type Situation } from '#core/situation/situations.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { lineRoles, type LineRoles } from '../../journal/line-roles.ts';
import { timelineLines, type TimelineLine } from '../../journal/timeline-lines.ts';

export type Told = {
  situations: Situation[];
  nearest: NearestDate | null;
  roles: LineRoles;
  lines: TimelineLine[];
};

/** Yields between its parts. What a fault names is shown and never counted. `today` is `YYYY-MM-DD` in Paris. */
export function* whatItSays(
  { rows, faulty }: Pick<OpenedSeries, 'rows' | 'faulty'>,
  today: string,
): Generator<void, Told, void> {
  const counted = rows.filter(({ kid, seq }) => !faulty.has(`${kid}/${seq}`));
  yield;
  const attempts = attemptsOf(counted);
  yield;
  const failures = accessFailuresOf(counted);
  yield;
  const situations = situationsOf({ rows: counted, today, counted: { attempts, failures } });
  yield;
  const lines = timelineLines(rows);
  yield;
  const waiting = situations.find((one) => one.name === 'waiting');
  const roles = lineRoles({
    attempts: attempts.filter((one) => one.outcome === 'prevented' && !one.closed),
    failures: failures.filter((failure) => failure.unknown),
    waiting: waiting?.datesSeen ?? [],
    blocks: formBlocks(counted),
  });
  return { situations, nearest: nearestDate({ rows: counted, today }), roles, lines };
}
