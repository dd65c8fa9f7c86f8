/** Owes the filters of the timeline: one of four, pressed or not, said so to readers. */
import { useWords } from '../i18n/Words.tsx';
import { timelineFilters, type TimelineFilter } from './timeline-lines.ts';

export function TimelineFilters(props: {
  filter: TimelineFilter;
  onFilter: (filter: TimelineFilter) => void;
}) {
  const { t } = useWords();
  return (
    <div class="filters" role="group" aria-label={t('journal.timeline.filters')}>
      {timelineFilters.map((name) => (
        <button
          key={name}
          type="button"
          class="filter"
          aria-pressed={name === props.filter}
          data-testid={`filter-${name}`}
          onClick={() => props.onFilter(name)}
        >
          {t(`journal.timeline.${name}`)}
        </button>
      ))}
    </div>
  );
}
