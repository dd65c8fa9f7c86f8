/** Owes the drawing of the weeks, one column each: notches up, whom one asked down; and a table of the same for readers. */
import type { Fold, Week } from '#core/situation/week-strip.ts';
import { spanBracket } from '#core/situation/span-bracket.ts';
import type { ShownWindow } from '#law/window-for.ts';
import { Icon } from '../controls/Icon.tsx';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { dayInWords, shortMonth } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { contactIcons, contactWay } from './contact-way.ts';

type Columns = readonly (Week | Fold)[];

export function WeekStrip(props: { columns: Columns; window?: ShownWindow | null }) {
  const { t } = useWords();
  const weeks = props.columns.filter((column) => column.kind === 'week');
  if (weeks.length === 0) return null;
  return (
    <figure class="strip">
      <div class="weeks" aria-hidden="true">
        {props.columns.map((column) =>
          column.kind === 'week' ? (
            <WeekColumn key={column.monday} week={column} />
          ) : (
            <div key={column.from} class="week-column week-fold">
              <span class="week-up" />
              <span class="week-folded">{t('journal.strip.folded', { count: column.weeks })}</span>
            </div>
          ),
        )}
      </div>
      {props.window ? <FilingWindow columns={props.columns} window={props.window} /> : null}
      <Legend weeks={weeks} />
      <WeekTable weeks={weeks} />
    </figure>
  );
}

function WeekColumn({ week }: { week: Week }) {
  const { lang } = useWords();
  const marked = week.notches + week.hollow > 0 ? ' week-marked' : '';
  return (
    <div class={`week-column${week.future ? ' week-future' : ''}${marked}`}>
      <span class="week-up">
        {Array.from({ length: week.notches }, (_, at) => (
          <span key={at} class="notch" />
        ))}
        {Array.from({ length: week.hollow }, (_, at) => (
          <span key={`hollow-${at}`} class="notch notch-hollow" />
        ))}
      </span>
      <span class="week-down">
        {week.contacts.map((channel, at) => (
          <Icon key={at} name={contactIcons[contactWay(channel)]} size={16} />
        ))}
      </span>
      <span class="week-month">
        {week.month === null ? '' : shortMonth(`${week.month}-01`, lang)}
      </span>
      <span class={week.current ? 'week-number week-now' : 'week-number'}>
        {Number(week.monday.slice(8))}
      </span>
    </div>
  );
}

/** A bracket under its weeks, that ends inside the last one; its dates in words, for everybody. */
function FilingWindow({ columns, window }: { columns: Columns; window: ShownWindow }) {
  const { t, lang } = useWords();
  const bracket = window.near ? spanBracket(columns, window) : null;
  const share = (of: number) => `${(of * 100).toFixed(2)}%`;
  return (
    <div data-testid="filing-window">
      {bracket === null ? null : (
        <div
          class="week-window"
          aria-hidden="true"
          style={{
            marginInlineStart: share(bracket.start),
            inlineSize: share(bracket.end - bracket.start),
          }}
        />
      )}
      <p class="small second">
        {t('journal.strip.window', {
          from: dayInWords(window.from, lang),
          until: dayInWords(window.until, lang),
        })}
        {window.stale ? ` ${t('journal.strip.windowStale')}` : null}
      </p>
    </div>
  );
}

/** Only what is drawn is explained. */
function Legend({ weeks }: { weeks: readonly Week[] }) {
  const { t } = useWords();
  const ways = new Set(weeks.flatMap((week) => week.contacts.map(contactWay)));
  return (
    <ul class="legend small second" aria-hidden="true">
      {weeks.some((week) => week.notches > 0) ? (
        <li>
          <span class="notch" /> {t('journal.strip.legendPrevented')}
        </li>
      ) : null}
      {weeks.some((week) => week.hollow > 0) ? (
        <li>
          <span class="notch notch-hollow" /> {t('journal.strip.legendUnknown')}
        </li>
      ) : null}
      {(['phone', 'message', 'counter'] as const)
        .filter((way) => ways.has(way))
        .map((way) => (
          <li key={way}>
            <Icon name={contactIcons[way]} size={16} /> {t(`journal.strip.${way}`)}
          </li>
        ))}
      {weeks.map((week) =>
        week.current ? (
          <li key={week.monday}>
            <span class="week-number week-now">{Number(week.monday.slice(8))}</span>{' '}
            {t('journal.strip.thisWeek')}
          </li>
        ) : null,
      )}
    </ul>
  );
}

function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  const { t, lang } = useWords();
  const told = weeks.filter((week) => week.notches + week.hollow + week.contacts.length > 0);
  return (
    <VisuallyHidden>
      <table>
        <caption>{t('journal.strip.weeks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('journal.strip.week')}</th>
            <th scope="col">{t('journal.strip.prevented')}</th>
            <th scope="col">{t('journal.strip.unknown')}</th>
            <th scope="col">{t('journal.strip.asked')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((week) => (
            <tr key={week.monday}>
              <th scope="row">{dayInWords(week.monday, lang)}</th>
              <td>{week.notches}</td>
              <td>{week.hollow}</td>
              <td>
                {week.contacts
                  .map((channel) => t(`journal.line.${contactWay(channel)}`))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
