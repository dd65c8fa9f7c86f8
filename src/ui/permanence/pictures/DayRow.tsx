/** Owes one day its row: the day, its count and its questions at the start, its pieces after them; or the pieces without date. */
import { dayAnswer, noAttempt, type Captures } from '#casework/captures/captures.ts';
import type { DayGroup } from '#casework/captures/day-groups.ts';
import { dayInWords, weekdayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { DayQuestions, type DayActs } from './DayQuestions.tsx';
import { Piece, type PieceActs } from './Piece.tsx';

export function DayRow(props: { group: DayGroup; captures: Captures; acts: DayActs & PieceActs }) {
  const { captures, acts } = props;
  const { day, pieces } = props.group;
  return (
    <section class={day === null ? 'day-row day-row-undated' : 'day-row'} data-testid="day">
      <div class="day-head">
        {day === null ? (
          <Undated count={pieces.length} />
        ) : (
          <Dated day={day} count={pieces.length} captures={captures} acts={acts} />
        )}
      </div>
      <ul class="day-pieces">
        {pieces.map((piece) => (
          <Piece
            key={piece.id}
            piece={piece}
            acts={acts}
            inJournal={captures.given[piece.id] !== undefined}
          />
        ))}
      </ul>
    </section>
  );
}

function Dated(props: { day: string; count: number; captures: Captures; acts: DayActs }) {
  const { t, lang } = useWords();
  const { day, count } = props;
  const answer = dayAnswer(props.captures, day);
  const words = dayInWords(day, lang);
  const weekday = weekdayInWords(day, lang).replace(words, '').trim();
  const pieces = t('pictures.day.pictures', { count });
  const attempt = answer.code !== null && answer.code !== noAttempt;
  return (
    <>
      <h2>
        <span class="day-weekday">{weekday}</span> {words}
      </h2>
      <p class="second">{attempt ? t('pictures.day.attempt', { pieces }) : pieces}</p>
      <DayQuestions day={day} dayWords={words} answer={answer} acts={props.acts} />
    </>
  );
}

function Undated({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <>
      <h2>{t('pictures.undated')}</h2>
      <p class="second">{t('pictures.day.pictures', { count })}</p>
      <p>{t('pictures.undatedAsk')}</p>
    </>
  );
}
