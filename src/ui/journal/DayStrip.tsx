/** Owes the drawing of the days: which a paper covers, which none does, when the request was seen; and a table for readers. */
import type { DayStrip as Strip, Segment } from '#core/situation/day-strip.ts';
import { Icon } from '../controls/Icon.tsx';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { dayInWords, shortMonth } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { contactIcons, contactWay } from './contact-way.ts';
import { DayLegend } from './DayLegend.tsx';

/** Mondays that keep room for their number. */
const widest = 16;

export function DayStrip({ strip }: { strip: Strip }) {
  return (
    <figure class="strip">
      <div class="days" aria-hidden="true">
        <Names strip={strip} />
        <div class="days-band">
          {strip.segments.map((one) => (
            <span
              key={one.offset}
              class={`band band-${one.kind}`}
              style={span(strip, one.offset, one.days)}
            />
          ))}
        </div>
        <div class="days-ticks">
          {strip.ticks.map(({ offset }) => (
            <span key={offset} class="seen-tick" style={place(strip, offset)} />
          ))}
        </div>
        <Asked strip={strip} />
        <Ruler strip={strip} />
      </div>
      <DayLegend strip={strip} />
      <DayTable strip={strip} />
    </figure>
  );
}

/** In percent of the strip's width, from its start edge: the drawing turns round in a right-to-left page by itself. */
function place(strip: Strip, offset: number) {
  return { insetInlineStart: `${(offset / strip.days) * 100}%` };
}

function span(strip: Strip, offset: number, days: number) {
  return { ...place(strip, offset), inlineSize: `${(days / strip.days) * 100}%` };
}

/** Names of the papers where each begins; the days without a paper, in bold, just before their slot. */
function Names({ strip }: { strip: Strip }) {
  const { t } = useWords();
  const papers = new Map<string, Segment>();
  for (const one of strip.segments) {
    if (one.paper !== null && !papers.has(one.paper)) papers.set(one.paper, one);
  }
  return (
    <div class="days-names">
      <div class="days-slots">
        {strip.segments
          .filter((one) => one.kind === 'slot' && one.from <= dayAt(strip))
          .map((one) => (
            <strong
              key={one.offset}
              style={{ insetInlineEnd: `${100 - (one.offset / strip.days) * 100}%` }}
            >
              {t('journal.waiting.gapLabel', { count: daysUntilToday(strip, one) })}
            </strong>
          ))}
      </div>
      <div class="days-papers">
        {[...papers.values()].map((one) => (
          <span key={one.offset} style={place(strip, one.offset)}>
            {one.paper === null ? null : t(`journal.strip.${one.paper}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

function dayAt(strip: Strip): string {
  return strip.mondays.find((monday) => monday.current)?.day ?? strip.until;
}

/** A slot that goes on is drawn to the strip's end, but only days gone by are days without a paper. */
function daysUntilToday(strip: Strip, slot: Segment): number {
  return Math.max(1, Math.min(slot.days, strip.today - slot.offset + 1));
}

function Asked({ strip }: { strip: Strip }) {
  const { t } = useWords();
  return (
    <div class="days-asked">
      {strip.filed === null ? null : (
        <strong style={place(strip, Math.max(0, strip.filed.offset))}>
          {t('journal.strip.filed')}
        </strong>
      )}
      {strip.reminders.map(({ offset, channel }, at) => (
        <span key={at} style={place(strip, offset)}>
          <Icon name={contactIcons[contactWay(channel)]} size={16} />
        </span>
      ))}
    </div>
  );
}

function Ruler({ strip }: { strip: Strip }) {
  const { lang } = useWords();
  const step = Math.ceil(strip.mondays.length / widest);
  const now = strip.mondays.findIndex(({ current }) => current);
  // The boxed week is always named: a number that stands too near to it gives way.
  const named = (at: number): boolean =>
    at === now || (at % step === 0 && (now < 0 || Math.abs(at - now) >= step));
  return (
    <div class="days-ruler">
      {strip.mondays.map(({ day, offset, month, current }, at) => (
        <span key={day} class={mondayClass(strip, at, step)} style={place(strip, offset)}>
          <span class={current ? 'week-number week-now' : 'week-number'}>
            {named(at) ? Number(day.slice(8)) : ''}
          </span>
          {month === null ? null : (
            <span class="week-month">{shortMonth(`${month}-01`, lang)}</span>
          )}
        </span>
      ))}
    </div>
  );
}

/** In a long strip the last week is narrower than its number: that one ends at the edge, where it began beyond it. */
function mondayClass({ mondays }: Strip, at: number, step: number): string {
  const odd = at % (step * 2) === 0 ? '' : ' monday-odd';
  const last = at === mondays.length - 1 && mondays.length > widest / 2 ? ' monday-last' : '';
  return `monday${odd}${last}`;
}

function DayTable({ strip }: { strip: Strip }) {
  const { t, lang } = useWords();
  const rows = [
    ...strip.segments.map(({ from, until, paper, kind }) => {
      const what = paper === null ? t('journal.strip.slot') : t(`journal.strip.${paper}`);
      return {
        from,
        until,
        what: kind === 'coming' ? `${what}, ${t('journal.strip.coming')}` : what,
      };
    }),
    ...strip.ticks.map(({ day }) => ({ from: day, until: day, what: t('journal.strip.seen') })),
    ...strip.reminders.map(({ day, channel }) => ({
      from: day,
      until: day,
      what: t(`journal.line.${contactWay(channel)}`),
    })),
  ];
  return (
    <VisuallyHidden>
      <table>
        <caption>{t('journal.strip.days')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('journal.strip.from')}</th>
            <th scope="col">{t('journal.strip.until')}</th>
            <th scope="col">{t('journal.strip.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, until, what }, at) => (
            <tr key={at}>
              <th scope="row">{dayInWords(from, lang)}</th>
              <td>{dayInWords(until, lang)}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
