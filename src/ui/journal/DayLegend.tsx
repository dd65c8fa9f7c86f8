/** Owes the day strip its words: only what is drawn is explained. */
import type { ComponentChildren } from 'preact';
import type { DayStrip } from '#core/situation/day-strip.ts';
import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../i18n/Words.tsx';
import { contactIcons, contactWay } from './contact-way.ts';

export function DayLegend({ strip }: { strip: DayStrip }) {
  const { t } = useWords();
  const kinds = new Set(strip.segments.map(({ kind }) => kind));
  const ways = [...new Set(strip.reminders.map(({ channel }) => contactWay(channel)))];
  const current = strip.mondays.find((monday) => monday.current);
  return (
    <ul class="legend small second" aria-hidden="true">
      {(['covered', 'coming', 'slot'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Item key={kind} sign={<span class={`band band-${kind} band-sample`} />}>
            {t(`journal.strip.${kind}`)}
          </Item>
        ))}
      {strip.ticks.length === 0 ? null : (
        <Item sign={<span class="seen-tick" />}>{t('journal.strip.seen')}</Item>
      )}
      {ways.length === 0 ? null : (
        <Item
          sign={ways.map((way) => (
            <Icon key={way} name={contactIcons[way]} size={16} />
          ))}
        >
          {t('journal.strip.reminder')}
        </Item>
      )}
      {current === undefined ? null : (
        <Item sign={<span class="week-number week-now">{Number(current.day.slice(8))}</span>}>
          {t('journal.strip.thisWeek')}
        </Item>
      )}
    </ul>
  );
}

function Item(props: { sign: ComponentChildren; children: ComponentChildren }) {
  return (
    <li>
      {props.sign} {props.children}
    </li>
  );
}
