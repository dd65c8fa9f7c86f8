/** Owes what happened, newest first, by week: filters, a page of lines at a time, one line opened in place. */
import { useMemo, useState } from 'preact/hooks';
import { addDays, mondayOf } from '#core/time/days.ts';
import { Button } from '../controls/Button.tsx';
import { Empty } from '../controls/Empty.tsx';
import { dayAndMonth, dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalTabClient } from './journal-tab-client.ts';
import { LazySay } from '../notes/LazySay.tsx';
import { useReading } from './reading.ts';
import { TimelineFilters } from './TimelineFilters.tsx';
import { passes, type TimelineFilter, type TimelineLine } from './timeline-lines.ts';
import { TimelineWeek } from './TimelineWeek.tsx';
import type { LineRoles } from './line-roles.ts';

/** Lines shown at first: a page opens as fast with ten thousand lines as with ten. Each press doubles them, so that the oldest are nine presses away. */
const pageLength = 20;

export function Timeline(props: {
  client: JournalTabClient;
  lines: TimelineLine[];
  roles: LineRoles;
  /** Older lines are still being read: nothing is said of how many there are. */
  unread?: boolean;
  onWritten: () => void;
}) {
  const { t } = useWords();
  const { readOnly } = useReading();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [shown, setShown] = useState(pageLength);
  const [open, setOpen] = useState<string | null>(null);
  // The chip's *Ajouter une note* opens this page with the form already there.
  const [writing, setWriting] = useState(location.hash === '#note');
  const kept = useMemo(
    () => props.lines.filter((line) => passes(line, filter)),
    [props.lines, filter],
  );
  const written = () => {
    setWriting(false);
    props.onWritten();
  };
  return (
    <section class="timeline" data-testid="timeline" aria-labelledby="timeline-heading">
      <div class="timeline-head">
        <h2 id="timeline-heading">{t('journal.timeline.heading')}</h2>
        {readOnly ? null : (
          <Button
            icon="pen"
            testId="write-note"
            expanded={writing}
            onPress={() => setWriting(!writing)}
          >
            {t('notes.title')}
          </Button>
        )}
      </div>
      {writing && !readOnly ? (
        <LazySay client={props.client} onKept={written} onCancel={() => setWriting(false)} />
      ) : null}
      <TimelineFilters
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setShown(pageLength);
        }}
      />
      {kept.length === 0 && props.unread !== true ? (
        <Empty fact={t('journal.empty.filter')} />
      ) : null}
      {weeksOf(kept.slice(0, shown)).map((week) => (
        <TimelineWeek
          key={week.monday}
          {...week}
          client={props.client}
          roles={props.roles}
          open={open}
          onOpen={(id) => setOpen(open === id ? null : id)}
          onWritten={props.onWritten}
        />
      ))}
      {props.unread === true ? null : (
        <More lines={kept.slice(shown)} onMore={() => setShown(shown * 2)} />
      )}
    </section>
  );
}

function More(props: { lines: TimelineLine[]; onMore: () => void }) {
  const { t, lang } = useWords();
  const [first] = props.lines;
  const last = props.lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, until] = [
    dayAndMonth(dayOf(last.row.at), lang),
    dayAndMonth(dayOf(first.row.at), lang),
  ];
  return (
    <Button wide iconEnd="chevronDown" testId="more" onPress={props.onMore}>
      {t('journal.timeline.more', { count: props.lines.length })},{' '}
      {t('journal.timeline.period', { from, until })}
    </Button>
  );
}

function weeksOf(
  lines: TimelineLine[],
): { monday: string; sunday: string; lines: TimelineLine[] }[] {
  const weeks = new Map<string, { monday: string; sunday: string; lines: TimelineLine[] }>();
  for (const line of lines) {
    const monday = mondayOf(dayOf(line.row.at));
    const known = weeks.get(monday) ?? { monday, sunday: addDays(monday, 6), lines: [] };
    known.lines.push(line);
    weeks.set(monday, known);
  }
  return [...weeks.values()];
}
