/** Owes the top line of somebody whom the site stops: one count, its dates beside it, the weeks. Témoin counts, no more. */
import type { Figures } from '#core/attempt/figures.ts';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import { weekStrip } from '#core/situation/week-strip.ts';
import { addDays } from '#core/time/days.ts';
import { insideWindow, windowFor } from '#law/window-for.ts';
import { dayInWords, weekdayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import { Fragment } from 'preact';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { WeekStrip } from './WeekStrip.tsx';

/** The strip shows at least these weeks before today: one lonely column says nothing about time. */
const weeksBefore = 5;

export function CannotActTop(props: { situation: CannotAct; today: string }) {
  const { t } = useWords();
  const { situation, today } = props;
  const { attempts, access, figures } = situation;
  const window = windowFor({ permit: situation.permit, attempts, today });
  const drawn = window?.near === true ? window : null;
  const columns = weekStrip({
    attempts,
    access: access.failures,
    contacts: situation.reminders,
    today,
    from: earlier(addDays(today, -7 * weeksBefore), drawn?.from),
    until: later(addDays(today, 7), drawn?.until),
  });
  const shown =
    figures.number > 0
      ? { figures, items: attempts }
      : { figures: access.figures, items: access.failures };
  return (
    <section class="top" aria-labelledby="cannot-act" data-testid="cannot-act">
      <VisuallyHidden>
        <h2 id="cannot-act">{t('journal.count.heading')}</h2>
      </VisuallyHidden>
      <div class="top-main">
        {figures.number > 0 ? <CountLine figures={figures} /> : null}
        {access.figures.number > 0 ? <AccessLine figures={access.figures} /> : null}
      </div>
      <Dates
        figures={shown.figures}
        inside={window === null ? null : insideWindow(window, shown.items)}
      />
      <div class="top-strip">
        <WeekStrip columns={columns} window={window} />
      </div>
    </section>
  );
}

function CountLine({ figures }: { figures: Figures }) {
  const parts = [
    ['journal.count.attempts', figures.number],
    ['journal.count.days', figures.days],
    ['journal.count.weeks', figures.weeks],
  ] as const;
  return (
    <p class="count-line" data-testid="count">
      {parts.map(([key, count], at) => (
        <Fragment key={key}>
          {at === 0 ? null : (
            <span class="second" aria-hidden="true">
              {' '}
              ·{' '}
            </span>
          )}
          <span class={at === 0 ? undefined : 'unbroken'}>
            <Say k={key} values={{ count, figure: <span class="count">{count}</span> }} />
          </span>
        </Fragment>
      ))}
    </p>
  );
}

function AccessLine({ figures }: { figures: Figures }) {
  const { t } = useWords();
  return (
    <p data-testid="access">
      <strong>{t('journal.count.access', { count: figures.number })}</strong>{' '}
      {t('journal.count.accessDays', { count: figures.days })}
    </p>
  );
}

/** `inside`: how many of them in the filing window; null where no window applies. */
function Dates({ figures, inside }: { figures: Figures; inside: number | null }) {
  const { t, lang } = useWords();
  return (
    <div class="top-dates">
      <ul class="notched-dates" aria-label={t('journal.count.dates')}>
        {figures.dates.map((day) => (
          <li key={day}>
            <span class="notch notch-small" aria-hidden="true" />
            {figures.dates.length > 6 ? dayInWords(day, lang) : weekdayInWords(day, lang)}
          </li>
        ))}
      </ul>
      <div class="top-notes small">
        {figures.longestInterval === null ? null : (
          <p>{t('journal.count.longest', { count: figures.longestInterval })}</p>
        )}
        {inside === null ? null : (
          <p data-testid="inside">{t('journal.count.inside', { count: inside })}</p>
        )}
        <p class="second">{t('journal.count.notEnough')}</p>
      </div>
    </div>
  );
}

function earlier(one: string, other: string | undefined): string {
  return other !== undefined && other < one ? other : one;
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}
