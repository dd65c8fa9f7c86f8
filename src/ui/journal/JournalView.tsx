/** Owes the journal of one person, in reading order: what waits for an answer, the top lines, what happened, the side column. */
import { useMemo, useState } from 'preact/hooks';
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { formBlocks } from '#core/attempt/form-blocks.ts';
import type { Row } from '#core/entry/row.ts';
import { nearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf, type Situation } from '#core/situation/situations.ts';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalTabClient } from './journal-tab-client.ts';
import { DatesPanel } from './DatesPanel.tsx';
import { factValues } from './fact-values.ts';
import { Failed } from './Failed.tsx';
import { HandoverCard } from './HandoverCard.tsx';
import { HeldQuestion } from './HeldQuestion.tsx';
import { lineRoles } from './line-roles.ts';
import type { JournalData } from './load-journal.ts';
import { ChipSwitch } from './ChipSwitch.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { newestLines } from './newest-lines.ts';
import { ownReading, ReadingContext } from './reading.ts';
import { SuggestedDates } from './SuggestedDates.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineLines } from './timeline-lines.ts';
import { TopLines } from './TopLines.tsx';
import { useAct } from './use-act.ts';

type JournalViewProps = {
  client: JournalTabClient;
  data: JournalData;
  reload: () => void;
  onPrepare: () => void;
};

export function JournalView({ client, data, reload, onPrepare }: JournalViewProps) {
  const { t } = useWords();
  const [dating, setDating] = useState(false);
  const today = dayOf(client.now());
  const told = useMemo(() => whatItSays(data, today), [data, today]);
  const reading = useMemo(() => ownReading(data.kid), [data.kid]);
  const { failed, run } = useAct();
  const cannotAct = told.situations.some(({ name }) => name === 'cannot-act');
  const deny = ({ name }: Situation) =>
    run(() => client.call('fact', { name: 'situation', value: { name, mine: false } }), reload);
  const lastExport = data.exports.at(-1)?.at ?? null;
  const question = data.recording?.question;
  const giveDates = () => {
    setDating(true);
    requestAnimationFrame(() => document.getElementById('dates')?.scrollIntoView());
  };
  return (
    <main class="page-main page-width journal">
      <VisuallyHidden>
        <h1>{t('journal.title')}</h1>
      </VisuallyHidden>
      {question?.ask === 'held' ? (
        <HeldQuestion client={client} question={question} onWritten={reload} />
      ) : null}
      {data.suggested === null ? null : (
        <SuggestedDates
          client={client}
          suggested={data.suggested}
          onChange={giveDates}
          onWritten={reload}
        />
      )}
      {data.whole ? (
        <TopLines
          nearest={told.nearest}
          situations={told.situations}
          today={today}
          printFilled={!cannotAct}
          onPrint={() => client.open('print.html#sheet')}
          onGiveDates={giveDates}
          onNotMine={deny}
        />
      ) : (
        <p class="second tops-waiting" data-testid="reading">
          {t('journal.loading')}
        </p>
      )}
      <Failed code={failed} />
      <div class="journal-columns">
        <div class="journal-give">
          <HandoverCard
            lastExport={lastExport}
            today={today}
            filled={cannotAct}
            onPrepare={onPrepare}
          />
        </div>
        <ReadingContext.Provider value={reading}>
          <Timeline
            client={client}
            lines={told.lines}
            roles={told.roles}
            unread={!data.whole}
            onWritten={reload}
          />
        </ReadingContext.Provider>
        <div class="journal-side">
          {data.whole ? (
            <DatesPanel
              client={client}
              facts={told.facts}
              today={today}
              open={dating}
              onOpen={setDating}
              onWritten={reload}
            />
          ) : null}
          <ChipSwitch client={client} />
          <PlacePanel
            client={client}
            used={data.head.bytes}
            gaveFile={lastExport !== null}
            onWritten={reload}
          />
        </div>
      </div>
    </main>
  );
}

/** All that is worked out from the rows, once for each reading of them. From the newest alone, nothing but their lines. */
function whatItSays({ rows, whole }: JournalData, today: string) {
  const told = conclusions(whole ? rows : [], today);
  return { ...told, lines: whole ? timelineLines(rows) : newestLines(rows) };
}

function conclusions(rows: readonly Row[], today: string) {
  const counted = { attempts: attemptsOf(rows), failures: accessFailuresOf(rows) };
  const situations = situationsOf({ rows, today, counted });
  const waiting = situations.find((one) => one.name === 'waiting');
  const roles = lineRoles({
    attempts: counted.attempts.filter((one) => one.outcome === 'prevented' && !one.closed),
    failures: counted.failures.filter((failure) => failure.unknown),
    waiting: waiting?.datesSeen ?? [],
    blocks: formBlocks(rows),
  });
  return {
    situations,
    roles,
    facts: factValues(rows),
    nearest: nearestDate({ rows, today }),
  };
}
