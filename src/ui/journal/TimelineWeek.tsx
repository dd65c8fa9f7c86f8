/** Owes one week of the journal: its days in words, how many attempts were prevented in it, and its lines on one spine. */
import { dayAndMonth, dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import type { LineRoles } from './line-roles.ts';
import { TimelineRow } from './TimelineRow.tsx';
import type { TimelineLine } from './timeline-lines.ts';

export function TimelineWeek(props: {
  client: JournalClient;
  monday: string;
  sunday: string;
  lines: TimelineLine[];
  roles: LineRoles;
  open: string | null;
  onOpen: (id: string) => void;
  onWritten: () => void;
}) {
  const { t, lang } = useWords();
  const prevented = props.roles.preventedInWeek(props.monday);
  const sameMonth = props.monday.slice(0, 7) === props.sunday.slice(0, 7);
  const from = sameMonth ? String(Number(props.monday.slice(8))) : dayAndMonth(props.monday, lang);
  return (
    <section class="week">
      <h3 class="week-head">
        {t('journal.timeline.week', { from, until: dayInWords(props.sunday, lang) })}
        <span class="week-note small second">
          {prevented > 0 ? t('journal.timeline.prevented', { count: prevented }) : null}
          {prevented === 0 && props.roles.counts ? t('journal.timeline.nothing') : null}
        </span>
      </h3>
      <ol class="lines">
        {props.lines.map((line) => (
          <TimelineRow
            key={line.id}
            client={props.client}
            line={line}
            role={props.roles.of(line)}
            open={props.open === line.id}
            onOpen={() => props.onOpen(line.id)}
            onWritten={props.onWritten}
          />
        ))}
      </ol>
    </section>
  );
}
