/** Owes the recto what was done today, framed as a worksheet: nearest date, count with its dates, the site's words, what comes next. */
import type { Row } from '#core/entry/row.ts';
import { nearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf } from '#core/situation/situations.ts';
import { dayInWords, dayOf, hourInWords, weekdayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import { daysInWords } from '../journal/days-in-words.ts';
import { languageName } from '../i18n/languages.ts';
import type { EndDocument } from './end-document.ts';
import { EndFoot } from './EndFoot.tsx';
import { EndToday } from './EndToday.tsx';

export function EndRecto({ document }: { document: EndDocument }) {
  const { t } = useWords();
  const today = dayOf(document.until);
  const { rows } = document;
  return (
    <article class="paper end-page" data-testid="end-recto">
      <header>
        <div class="end-head">
          <strong>{t('end.sheet.worksheet')}</strong>
          <strong class="end-warning">{t('end.sheet.warning')}</strong>
        </div>
        <h1>
          {document.name === null ? (
            t('end.sheet.title')
          ) : (
            <Say k="end.sheet.titleWith" values={{ name: document.name }} />
          )}
        </h1>
        <Met document={document} />
      </header>
      <Nearest rows={rows} today={today} />
      <Counted rows={rows} today={today} />
      <EndToday document={document} />
      <Next />
      <section class="end-notes">
        <h2>{t('end.sheet.notes')}</h2>
        <div class="end-ruled" aria-hidden="true" />
      </section>
      <EndFoot number={1}>{t('end.sheet.footRecto', { code: document.file.code })}</EndFoot>
    </article>
  );
}

function Met({ document }: { document: EndDocument }) {
  const { t, lang } = useWords();
  const { association, helper, language } = document;
  const day = weekdayInWords(dayOf(document.from), lang);
  const when = t('end.sheet.when', {
    day: day.slice(0, 1).toUpperCase() + day.slice(1),
    from: hourInWords(document.from, lang),
    until: hourInWords(document.until, lang),
  });
  const spoken = language === 'und' ? t('end.sheet.otherLanguage') : spokenAs(language, lang);
  return (
    <p>
      {when}{' '}
      {association === ''
        ? t('end.sheet.withInitials', { helper })
        : t('end.sheet.with', { association, helper })}{' '}
      {t('end.sheet.read', { language: spoken })}
    </p>
  );
}

/** Named in the language of the sheet; the browser knows more languages than we do. */
function spokenAs(language: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? languageName(language);
  } catch {
    return languageName(language);
  }
}

function Nearest({ rows, today }: { rows: readonly Row[]; today: string }) {
  const { t, lang } = useWords();
  const nearest = nearestDate({ rows, today });
  if (nearest === null) {
    return (
      <section class="paper-nearest">
        <p class="end-blank">{t('end.sheet.noDate')}</p>
        <p>{t('print.sheet.doNotWait')}</p>
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

function Counted({ rows, today }: { rows: readonly Row[]; today: string }) {
  const { t, lang } = useWords();
  const blocked = situationsOf({ rows, today }).find((one) => one.name === 'cannot-act');
  if (blocked === undefined) return null;
  const { figures, access } = blocked;
  const parts = [
    ['journal.count.attempts', figures.number],
    ['journal.count.days', figures.days],
    ['journal.count.weeks', figures.weeks],
  ] as const;
  const days = figures.number > 0 ? figures.dates : access.figures.dates;
  return (
    <section>
      <p>
        {figures.number > 0
          ? parts.map(([key, count], at) => (
              <span key={key}>
                {at === 0 ? '' : ' · '}
                <Say
                  k={key}
                  values={{ count, figure: <strong class="end-figure">{count}</strong> }}
                />
              </span>
            ))
          : t('journal.count.access', { count: access.figures.number })}
      </p>
      <p>
        {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
          days: daysInWords(days, lang),
        })}
      </p>
    </section>
  );
}

function Next() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('end.sheet.next')}</h2>
      <ul class="end-next">
        {(['weDo', 'back', 'brings'] as const).map((key) => (
          <li key={key}>
            <span class="end-box" />
            <span class="end-blank">{t(`end.sheet.${key}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
