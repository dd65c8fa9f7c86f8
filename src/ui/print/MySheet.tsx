/** Owes *ma feuille*: nearest date, state and dates seen, what blocked, ruled lines for calls and letters; one A4 page. */
import { nearestDate, type NearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf } from '#core/situation/situations.ts';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import { Mark } from '../controls/Mark.tsx';
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { Say } from '../i18n/Say.tsx';
import { daysInWords } from '../journal/days-in-words.ts';
import type { JournalData } from '../journal/load-journal.ts';
import { CallsTable } from './CallsTable.tsx';
import { SheetWaiting } from './SheetWaiting.tsx';

export function MySheet({ data, today }: { data: JournalData; today: string }) {
  const { t, lang } = useWords();
  const { rows } = data;
  const situations = situationsOf({ rows, today });
  const waiting = situations.find((one) => one.name === 'waiting');
  const blocked = situations.find((one) => one.name === 'cannot-act');
  const code = data.exports.at(-1)?.code;
  return (
    <article class="paper" data-testid="sheet">
      <header class="paper-head">
        <h1>{t('print.sheet.title')}</h1>
        <p>
          {data.person.name === null ? null : (
            <>
              <strong>
                <bdi>{data.person.name}</bdi>
              </strong>
              {' · '}
            </>
          )}
          {dayInWords(today, lang)}
        </p>
      </header>
      <SheetNearest nearest={nearestDate({ rows, today })} />
      {waiting ? <SheetWaiting waiting={waiting} today={today} /> : null}
      {blocked ? <SheetBlocked blocked={blocked} /> : null}
      <CallsTable rows={rows} />
      <footer class="paper-foot">
        <p>
          <strong>{code === undefined ? t('print.sheet.noFile') : t('print.sheet.code')}</strong>{' '}
          {code === undefined ? null : (
            <strong class="mono paper-code" dir="ltr">
              {code}
            </strong>
          )}{' '}
          {t('print.sheet.forYou')}
        </p>
        <p class="paper-made">
          <Mark height={12} /> {t('print.sheet.foot')}
        </p>
      </footer>
    </article>
  );
}

function SheetNearest({ nearest }: { nearest: NearestDate | null }) {
  const { t, lang } = useWords();
  if (nearest === null) {
    return (
      <section class="paper-nearest paper-write">
        <p>{t('print.sheet.noDate')}</p>
        <p class="paper-blank">{t('print.sheet.noDatePermit')}</p>
        <p class="paper-blank">{t('print.sheet.noDatePaper')}</p>
      </section>
    );
  }
  const past = nearest.days < 0;
  return (
    <section class="paper-nearest">
      <p>{t(past ? `common.nearest.${nearest.what}Past` : `common.nearest.${nearest.what}`)}</p>
      <p class="paper-date">
        <strong class="paper-big">{dayInWords(nearest.date, lang)}</strong>
        {past ? null : (
          <Say
            k="common.nearest.daysLeft"
            values={{
              count: nearest.days,
              figure: <strong class="paper-big">{nearest.days}</strong>,
            }}
          />
        )}
      </p>
      <p>{t('print.sheet.doNotWait')}</p>
    </section>
  );
}

function SheetBlocked({ blocked }: { blocked: CannotAct }) {
  const { t, lang } = useWords();
  const { figures, access } = blocked;
  const parts = [
    ['journal.count.attempts', figures.number],
    ['journal.count.days', figures.days],
    ['journal.count.weeks', figures.weeks],
  ] as const;
  const days = figures.number > 0 ? figures.dates : access.figures.dates;
  return (
    <section>
      <h2>{t('print.sheet.blocked')}</h2>
      {figures.number > 0 ? (
        <p>
          {parts.map(([key, count], at) => (
            <span key={key}>
              {at === 0 ? '' : ' · '}
              <Say k={key} values={{ count, figure: <strong>{count}</strong> }} />
            </span>
          ))}
        </p>
      ) : (
        <p>{t('journal.count.access', { count: access.figures.number })}</p>
      )}
      <p>
        {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
          days: daysInWords(days, lang),
        })}
      </p>
      <p>{t('journal.count.notEnough')}</p>
    </section>
  );
}
