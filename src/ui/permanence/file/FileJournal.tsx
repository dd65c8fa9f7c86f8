/** Owes a received journal the screens of a journal of one's own, read-only: where the person stands, and what happened. */
import { useMemo } from 'preact/hooks';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { NearestDateBox } from '../../controls/NearestDateBox.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords, WordsProvider } from '../../i18n/Words.tsx';
import { ReadingContext } from '../../journal/reading.ts';
import { SituationTop } from '../../journal/SituationTop.tsx';
import { Timeline } from '../../journal/Timeline.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import { theirWords } from './their-words.ts';
import { useTold } from './use-told.ts';

export function FileJournal(props: { client: PermanenceClient; series: OpenedSeries }) {
  const words = useWords();
  const theirs = useMemo(() => theirWords(words), [words]);
  const { t } = theirs;
  const { client, series } = props;
  const today = dayOf(client.now());
  const told = useTold(series, today);
  const reader = useMemo(() => ({ ...client, read: series.reader }), [client, series]);
  const faultWords = t('reading.faulty');
  const reading = useMemo(
    () => ({ readOnly: true, written: null, faulty: series.faulty, faultWords }),
    [series, faultWords],
  );
  if (series.rows.length === 0) return null;
  if (told === null) return <Reading />;
  return (
    <WordsProvider words={theirs}>
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
    </WordsProvider>
  );
}

/** Of a large file its verdict is there at once; what it says follows in a moment. */
function Reading() {
  const { t } = useWords();
  return (
    <p class="second" role="status">
      {t('reading.preparing')}
    </p>
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
