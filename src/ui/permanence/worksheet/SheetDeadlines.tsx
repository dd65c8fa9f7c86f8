/** Owes the nearest date its frame with the declared risk beside it, then every other date; each indicative date says so. */
import type { Deadline } from '#casework/worksheet/deadlines.ts';
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { isDay } from '#core/time/days.ts';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { harmKey } from './known-words.ts';

export function SheetDeadlines({ sheet }: { sheet: Worksheet }) {
  const { t, lang } = useWords();
  const [nearest, ...others] = sheet.deadlines;
  const risks = sheet.consequences.filter((one) => one.imminent);
  return (
    <section class="sheet-block">
      <div class="sheet-nearest" data-testid="sheet-nearest">
        {nearest === undefined ? (
          <p>
            <strong>{t('worksheet.noDate')}</strong>
          </p>
        ) : (
          <div>
            <p class="small">
              {t(isComputed(nearest) ? 'worksheet.nearestIndicative' : 'worksheet.nearest')}
            </p>
            <p class="sheet-date">
              <strong>
                <DayAndDays deadline={nearest} />
              </strong>
            </p>
            <p>{t(`worksheet.deadlines.${nearest.what}`)}</p>
          </div>
        )}
        {risks.length === 0 ? null : (
          <div>
            <p class="small">{t('worksheet.risk')}</p>
            {risks.map((one) => (
              <p key={`${one.code} ${one.since}`}>
                <strong>
                  {t('worksheet.imminent', {
                    what: t(harmKey(one.code)),
                    since: isDay(one.since) ? dayInWords(one.since, lang) : one.since,
                  })}
                </strong>
              </p>
            ))}
          </div>
        )}
      </div>
      {others.length === 0 ? null : (
        <div>
          <h2 class="small second">{t('worksheet.otherDates')}</h2>
          <ul class="sheet-dates">
            {others.map((one) => (
              <li key={`${one.what} ${one.day}`}>
                <strong>
                  <DayAndDays deadline={one} />
                </strong>{' '}
                {t(`worksheet.deadlines.${one.what}`)}{' '}
                <span class="second">{isComputed(one) ? `${t('law.indicative')}.` : null}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <strong>{t('worksheet.doNotWait')}</strong>
      </p>
    </section>
  );
}

function DayAndDays({ deadline }: { deadline: Deadline }) {
  const { t, lang } = useWords();
  const { days } = deadline;
  const day = dayInWords(deadline.day, lang);
  if (days === 0) return <>{t('worksheet.today', { day })}</>;
  return (
    <>{t(days > 0 ? 'worksheet.inDays' : 'worksheet.sinceDays', { day, count: Math.abs(days) })}</>
  );
}

/** What the person said is theirs; the rest is worked out. */
function isComputed(deadline: Deadline): boolean {
  return deadline.rules.length > 0;
}
