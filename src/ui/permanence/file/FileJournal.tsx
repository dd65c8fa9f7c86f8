/** Owes a received journal the screens of a journal of one's own, read-only: where the person stands, and what happened. */
import { useMemo } from 'preact/hooks';
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { formBlocks } from '#core/attempt/form-blocks.ts';
import { nearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf } from '#core/situation/situations.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { NearestDateBox } from '../../controls/NearestDateBox.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { lineRoles } from '../../journal/line-roles.ts';
import { ReadingContext } from '../../journal/reading.ts';
import { SituationTop } from '../../journal/SituationTop.tsx';
import { Timeline } from '../../journal/Timeline.tsx';
import { timelineLines } from '../../journal/timeline-lines.ts';
import type { PermanenceClient } from '../permanence-client.ts';

export function FileJournal(props: { client: PermanenceClient; series: OpenedSeries }) {
  const { t } = useWords();
  const { client, series } = props;
  const today = dayOf(client.now());
  const told = useMemo(() => whatItSays(series, today), [series, today]);
  const reader = useMemo(() => ({ ...client, read: series.reader }), [client, series]);
  const faultWords = t('reading.faulty');
  const reading = useMemo(
    () => ({ readOnly: true, faulty: series.faulty, faultWords }),
    [series, faultWords],
  );
  if (series.rows.length === 0) return null;
  return (
    <ReadingContext.Provider value={reading}>
      <div class="file-journal" data-testid="file-journal">
        {series.journals.some(({ demo }) => demo) ? <Example /> : null}
        {told.nearest === null ? null : (
          <NearestDateBox {...told.nearest} source={t(`journal.from.${told.nearest.what}`)} />
        )}
        {told.situations.map((situation) => (
          <SituationTop key={situation.name} situation={situation} today={today} />
        ))}
        <Timeline client={reader} lines={told.lines} roles={told.roles} onWritten={nothing} />
      </div>
    </ReadingContext.Provider>
  );
}

function nothing(): void {
  // Read-only: no act of the timeline writes.
}

/** The word across the page, drawn by the style sheet: it is no text to read, its verdict says it to everybody. */
function Example() {
  const { t } = useWords();
  return (
    <div class="example-word" data-word={t('reading.verdict.exampleWord')} aria-hidden="true" />
  );
}

/** What a fault names is shown and never counted. */
function whatItSays({ rows, faulty }: OpenedSeries, today: string) {
  const counted = rows.filter(({ kid, seq }) => !faulty.has(`${kid}/${seq}`));
  const situations = situationsOf({ rows: counted, today });
  const waiting = situations.find((one) => one.name === 'waiting');
  return {
    situations,
    nearest: nearestDate({ rows: counted, today }),
    roles: lineRoles({
      attempts: attemptsOf(counted).filter((one) => one.outcome === 'prevented' && !one.closed),
      failures: accessFailuresOf(counted).filter((failure) => failure.unknown),
      waiting: waiting?.datesSeen ?? [],
      blocks: formBlocks(counted),
    }),
    lines: timelineLines(rows),
  };
}
