/** Owes *ma feuille*: nearest date, state and dates seen, what blocked, ruled lines for calls and letters; one A4 page. */
import { nearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf } from '#core/situation/situations.ts';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import { Mark } from '../controls/Mark.tsx';
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalData } from '../journal/load-journal.ts';
import { CallsTable } from './CallsTable.tsx';
import { PaperCount } from './PaperCount.tsx';
import { PaperNearest } from './PaperNearest.tsx';
import { SheetSilence } from './SheetSilence.tsx';
import { SheetWaiting } from './SheetWaiting.tsx';

export function MySheet({ data, today }: { data: JournalData; today: string }) {
  const { t, lang } = useWords();
  const { rows } = data;
  const situations = situationsOf({ rows, today });
  const waiting = situations.find((one) => one.name === 'waiting');
  const silence = situations.find((one) => one.name === 'silence');
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
      <PaperNearest nearest={nearestDate({ rows, today })} doNotWait={t('print.sheet.doNotWait')}>
        <p>{t('print.sheet.noDate')}</p>
        <p class="paper-blank">{t('print.sheet.noDatePermit')}</p>
        <p class="paper-blank">{t('print.sheet.noDatePaper')}</p>
      </PaperNearest>
      {waiting ? <SheetWaiting waiting={waiting} today={today} whose="print.sheet" /> : null}
      {silence ? <SheetSilence silence={silence} /> : null}
      {blocked ? <SheetBlocked blocked={blocked} /> : null}
      <CallsTable rows={rows} lines={waiting ? 9 : 15} />
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

function SheetBlocked({ blocked }: { blocked: CannotAct }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('print.sheet.blocked')}</h2>
      <PaperCount blocked={blocked} />
      <p>{t('journal.count.notEnough')}</p>
    </section>
  );
}
