/** Owes who, what was wanted, what the portal shows, what blocks in its own words, and the person's own words. */
import type { Blocking } from '#casework/worksheet/blocking.ts';
import type { Words } from '#casework/worksheet/told-by-person.ts';
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { daysInWords } from '../../journal/days-in-words.ts';
import { codeKey } from './known-words.ts';
import { SheetComputed } from './SheetComputed.tsx';

export function SheetFacts({ sheet }: { sheet: Worksheet }) {
  const { t } = useWords();
  return (
    <div class="sheet-columns">
      <section>
        <h2 class="small second">{t('worksheet.wanted')}</h2>
        <Wanted who={sheet.who} />
      </section>
      <section>
        <h2 class="small second">{t('worksheet.state')}</h2>
        <State sheet={sheet} />
      </section>
      <section class="sheet-block">
        <h2>{t('worksheet.blocking')}</h2>
        {sheet.blocking.length === 0 ? <p>{t('worksheet.blockingNone')}</p> : null}
        {sheet.blocking.map((one) => (
          <Blocked key={`${one.code} ${one.words ?? ''}`} one={one} />
        ))}
      </section>
      <SheetComputed computed={sheet.computed} />
      <section class="sheet-block">
        <h2>{t('worksheet.person')}</h2>
        {sheet.words.length === 0 ? <p>{t('worksheet.personNone')}</p> : null}
        {sheet.words.map((one, at) => (
          <Said key={at} one={one} />
        ))}
      </section>
    </div>
  );
}

function Wanted({ who }: { who: Worksheet['who'] }) {
  const { t, lang } = useWords();
  const day = who.expiry === null ? null : dayInWords(who.expiry, lang);
  const lines = [
    who.procedure === null ? null : t('worksheet.procedure', { name: who.procedure }),
    titleLine(who.title, day, t),
    who.prefecture === null ? null : t('worksheet.prefecture', { name: who.prefecture }),
    who.request === null ? null : t('worksheet.request', { number: who.request }),
    who.foreigner === null ? null : t('worksheet.foreigner', { number: who.foreigner }),
  ].filter((line) => line !== null);
  return (
    <>
      {lines.length === 0 ? <p>{t('worksheet.notSaid')}</p> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function titleLine(title: string | null, day: string | null, t: ReturnType<typeof useWords>['t']) {
  if (title !== null && day !== null) return t('worksheet.wantedTitle', { title, day });
  if (title !== null) return t('worksheet.wantedTitleOnly', { title });
  return day === null ? null : t('worksheet.wantedUntil', { day });
}

function State({ sheet }: { sheet: Worksheet }) {
  const { t, lang } = useWords();
  const { state, gaps } = sheet;
  const words = (day: string) => dayInWords(day, lang);
  return (
    <>
      {state === null ? (
        <p>{t('worksheet.stateNone')}</p>
      ) : (
        <>
          {state.label === null ? (
            <p>{t('worksheet.stateNoRequest')}</p>
          ) : (
            <p class="site-words" lang="fr">{`«\u00A0${state.label}\u00A0»`}</p>
          )}
          <p>
            {t(state.seen === state.since ? 'worksheet.stateOnce' : 'worksheet.stateSeen', {
              seen: words(state.seen),
              since: words(state.since),
            })}
          </p>
        </>
      )}
      {gaps.map(({ from, until, days: count, open }) => (
        <p key={from}>
          <strong>
            {t(open ? 'worksheet.gapOpen' : 'worksheet.gap', {
              from: words(from),
              until: words(until),
              count,
            })}
          </strong>
        </p>
      ))}
    </>
  );
}

function Blocked({ one }: { one: Blocking }) {
  const { t, lang } = useWords();
  const { seen, status } = one;
  const witness =
    status !== null && (seen === 'network' || seen === 'both')
      ? t(`worksheet.seen.${seen}Status`, { status })
      : t(`worksheet.seen.${seen}`);
  return (
    <div class="voice voice-site">
      <p>
        <strong>{t(codeKey(one.code))}</strong>
        {one.proposed ? <span class="small"> {t('worksheet.proposed')}</span> : null}
      </p>
      <p class="small second">
        {one.days.length === 0
          ? t('worksheet.timesNoDay')
          : t('worksheet.times', {
              count: one.days.length,
              times: one.times,
              days: daysInWords(one.days, lang),
            })}{' '}
        {witness}
      </p>
      {one.words === null ? null : (
        <blockquote class="site-words" lang="fr" dir="ltr">
          {`«\u00A0${one.words}\u00A0»`}
        </blockquote>
      )}
    </div>
  );
}

function Said({ one }: { one: Words }) {
  const { t, lang } = useWords();
  const day = one.day === null ? t('worksheet.dayUnknown') : dayInWords(one.day, lang);
  return (
    <div class={one.helper === null ? 'voice voice-person' : 'voice voice-helper'}>
      <p class="small second">
        {one.helper === null
          ? t('worksheet.note', { day, lang: one.lang })
          : t('worksheet.helperNote', { day, initials: one.helper })}
      </p>
      <p dir="auto" lang={one.lang} class="person-words">
        {one.text}
      </p>
    </div>
  );
}
