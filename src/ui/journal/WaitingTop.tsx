/** Owes the top line of somebody who waits without a paper: dates only, in words, with the strip of days. No count to reach. */
import type { ComponentChildren } from 'preact';
import { dayStrip } from '#core/situation/day-strip.ts';
import type { Papers, Waiting } from '#core/situation/waiting.ts';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { dayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import { daysInWords } from './days-in-words.ts';
import { DayStrip } from './DayStrip.tsx';

export function WaitingTop(props: { situation: Waiting; today: string }) {
  const { t } = useWords();
  const { situation, today } = props;
  const strip = dayStrip(situation, today);
  return (
    <section class="top" aria-labelledby="waiting" data-testid="waiting">
      <VisuallyHidden>
        <h2 id="waiting">{t('journal.waiting.heading')}</h2>
      </VisuallyHidden>
      <div class="top-main">
        <WaitingLine situation={situation} />
      </div>
      <Seen situation={situation} />
      <div class="top-strip">{strip === null ? null : <DayStrip strip={strip} />}</div>
    </section>
  );
}

function WaitingLine({ situation }: { situation: Waiting }) {
  const { t, lang } = useWords();
  const { filedAt, datesSeen, reminders } = situation;
  const bold = (words: ComponentChildren) => <strong>{words}</strong>;
  return (
    <p class="head waiting-line">
      {filedAt === null ? (
        t('journal.waiting.underWay')
      ) : (
        <Say k="journal.waiting.filed" values={{ day: bold(dayInWords(filedAt, lang)) }} />
      )}
      {datesSeen.length === 0 ? null : (
        <>
          {' · '}
          <Say
            k="journal.waiting.seen"
            values={{
              phrase: bold(t('journal.waiting.phrase')),
              dates: bold(t('journal.waiting.dates', { count: datesSeen.length })),
            }}
          />
        </>
      )}
      {reminders.length === 0 ? null : (
        <>
          {' · '}
          {bold(t('journal.waiting.reminders', { count: reminders.length }))}
        </>
      )}
    </p>
  );
}

function Seen({ situation }: { situation: Waiting }) {
  const { t, lang } = useWords();
  const days = situation.datesSeen.map(({ day }) => day);
  return (
    <div class="top-dates">
      {days.length === 0 ? null : (
        <div class="seen-dates">
          <p>
            <strong>{t('journal.waiting.seenAt', { count: days.length })}</strong>
          </p>
          <p>
            {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
              days: daysInWords(days, lang),
            })}
          </p>
        </div>
      )}
      <div class="top-notes small">
        <PaperDates papers={situation.papers} />
        {situation.without.map(({ from, until, days: count }) => (
          <p key={from}>
            <strong>
              {t('journal.waiting.gap', {
                from: dayInWords(from, lang),
                until: dayInWords(until, lang),
                count,
              })}
            </strong>
          </p>
        ))}
      </div>
    </div>
  );
}

function PaperDates({ papers }: { papers: Papers }) {
  const { t, lang } = useWords();
  const { permitUntil, attestationFrom: from, attestationUntil: until } = papers;
  const words = (day: string) => dayInWords(day, lang);
  return (
    <>
      <p>
        {permitUntil === null
          ? t('journal.waiting.titleUnknown')
          : t('journal.waiting.title', { day: words(permitUntil) })}
      </p>
      <p>
        {until === null
          ? t('journal.waiting.paperUnknown')
          : from === null
            ? t('journal.waiting.paperUntil', { until: words(until) })
            : t('journal.waiting.paper', { from: words(from), until: words(until) })}
      </p>
    </>
  );
}
