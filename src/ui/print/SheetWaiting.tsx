/** Owes the sheet what the portal last wrote of the request, the papers' dates, and the dates on which it was seen. */
import { dayStrip } from '#core/situation/day-strip.ts';
import type { Waiting } from '#core/situation/waiting.ts';
import { dayInWords, hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { daysInWords } from '../journal/days-in-words.ts';
import { DayStrip } from '../journal/DayStrip.tsx';

export function SheetWaiting(props: {
  waiting: Waiting;
  today: string;
  /** Whose voice: the person's own sheet, or the helper's of *Terminer*. */
  whose: 'print.sheet' | 'end.sheet';
  /** Without its drawing, where the weeks are drawn already: the dates stand in words all the same. */
  undrawn?: boolean;
}) {
  const { t, lang } = useWords();
  const { waiting, today, whose } = props;
  const strip = props.undrawn === true ? null : dayStrip(waiting, today);
  const days = waiting.datesSeen.map(({ day }) => day);
  return (
    <>
      <div class="paper-columns">
        <LastSeen waiting={waiting} />
        <dl class="paper-facts">
          <Given name={t(`${whose}.filed`)} day={waiting.filedAt} />
          <Given name={t(`${whose}.permit`)} day={waiting.papers.permitUntil} />
          <Given name={t(`${whose}.paper`)} day={waiting.papers.attestationUntil} />
        </dl>
      </div>
      {days.length === 0 ? null : (
        <section>
          <h2>{t(`${whose}.seen`, { count: days.length })}</h2>
          <p>
            {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
              days: daysInWords(days, lang),
            })}
          </p>
        </section>
      )}
      {strip === null ? null : <DayStrip strip={strip} />}
    </>
  );
}

function LastSeen({ waiting }: { waiting: Waiting }) {
  const { t, lang } = useWords();
  const last = waiting.datesSeen.at(-1);
  if (last === undefined) return <div />;
  const when = { day: dayInWords(last.day, lang), hour: hourInWords(last.at, lang) };
  return (
    <div class="voice voice-site">
      <p class="small">{t('print.sheet.siteWrote', when)}</p>
      {last.label === null ? null : (
        <blockquote class="site-words" lang="fr" dir="ltr">
          {`«\u00A0${last.label}\u00A0»`}
        </blockquote>
      )}
      <p>{t('print.sheet.still')}</p>
    </div>
  );
}

function Given(props: { name: string; day: string | null }) {
  const { lang } = useWords();
  if (props.day === null) return null;
  return (
    <div>
      <dt>
        <strong>{props.name}</strong>
      </dt>
      <dd>{dayInWords(props.day, lang)}</dd>
    </div>
  );
}
