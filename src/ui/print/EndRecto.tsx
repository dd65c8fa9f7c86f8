/** Owes the recto what was done today, framed as a worksheet: nearest date, count or dates seen with their strip, the site's words, whom one asked, what comes next. */
import { nearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf } from '#core/situation/situations.ts';
import { dayOf, hourInWords, weekdayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import { languageName } from '../i18n/languages.ts';
import type { EndDocument } from './end-document.ts';
import { EndCount } from './EndCount.tsx';
import { EndFoot } from './EndFoot.tsx';
import { EndSteps } from './EndSteps.tsx';
import { EndToday } from './EndToday.tsx';
import { PaperNearest } from './PaperNearest.tsx';
import { SheetSilence } from './SheetSilence.tsx';
import { SheetWaiting } from './SheetWaiting.tsx';

/** Ruled lines as many as a page without anything else would hold: the paper shows those that fit. */
const lines = Array.from({ length: 20 }, (_, at) => at);

export function EndRecto({ document }: { document: EndDocument }) {
  const { t } = useWords();
  const today = dayOf(document.until);
  const { rows } = document;
  const situations = situationsOf({ rows, today });
  const blocked = situations.find((one) => one.name === 'cannot-act') ?? null;
  const silence = situations.find((one) => one.name === 'silence') ?? null;
  const waiting = situations.find((one) => one.name === 'waiting') ?? null;
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
      <PaperNearest nearest={nearestDate({ rows, today })} doNotWait={t('end.sheet.doNotWait')}>
        <p class="end-blank">{t('end.sheet.noDate')}</p>
      </PaperNearest>
      {blocked === null ? null : <EndCount blocked={blocked} today={today} />}
      {waiting === null ? null : (
        <SheetWaiting
          waiting={waiting}
          today={today}
          whose="end.sheet"
          undrawn={blocked !== null}
        />
      )}
      {silence === null ? null : <SheetSilence silence={silence} />}
      <EndToday document={document} most={waiting === null && silence === null ? 4 : 2} />
      <EndSteps rows={rows} blocked={blocked} waiting={waiting} />
      <Next />
      <section class="end-notes">
        <h2>{t('end.sheet.notes')}</h2>
        <div class="end-ruled" aria-hidden="true">
          {lines.map((at) => (
            <span key={at} />
          ))}
        </div>
      </section>
      <EndFoot number={1}>{t('end.sheet.footRecto', { code: document.file.code })}</EndFoot>
    </article>
  );
}

function Met({ document }: { document: EndDocument }) {
  const { t, lang } = useWords();
  const { association, language } = document;
  // Initials end with a point, and so does the sentence.
  const helper = document.helper.replace(/\.$/u, '');
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
