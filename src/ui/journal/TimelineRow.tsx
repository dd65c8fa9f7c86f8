/** Owes one line of the timeline: time, its sign or notch on the spine, what happened; opened, the whole entry in place. */
import { Icon } from '../controls/Icon.tsx';
import { SiteQuote } from '../controls/Quote.tsx';
import { Both } from '../i18n/Both.tsx';
import { dayOf, hourInWords, shortDay } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { useReading } from './reading.ts';
import { LazyEntry } from './LazyEntry.tsx';
import { lineWords, type LineWords } from './line-words.ts';
import type { LineRole } from './line-roles.ts';
import type { TimelineLine } from './timeline-lines.ts';

export type TimelineRowProps = {
  client: JournalClient;
  line: TimelineLine;
  role: LineRole;
  open: boolean;
  onOpen: () => void;
  onWritten: () => void;
};

export function TimelineRow(props: TimelineRowProps) {
  const { line, role, open } = props;
  const words = lineWords(line, role.stillWaiting, useWords());
  const notch =
    role.attempt === undefined ? '' : role.attempt === null ? ' line-hollow' : ' line-notch';
  const erased = line.row.erased === true;
  return (
    <li class={`line${notch}${open ? ' line-open' : ''}`} data-testid={`row-${line.row.seq}`}>
      <LineTime at={line.row.at} />
      <span class="line-spine">{notch === '' ? <Icon name={words.icon} size={20} /> : null}</span>
      <div class="line-body">
        <LineTitle {...props} words={words} />
        {open && !erased ? (
          <LazyEntry
            client={props.client}
            line={line}
            purpose={role.purpose}
            formBlock={role.formBlock !== undefined}
            onWritten={props.onWritten}
          />
        ) : (
          <Under words={words} photos={line.photos.length} tries={role.formBlock ?? 0} />
        )}
      </div>
    </li>
  );
}

function LineTime(props: { at: string }) {
  const { lang } = useWords();
  return (
    <p class="line-time">
      <time dateTime={props.at}>
        <span class="small second">{shortDay(dayOf(props.at), lang)}</span>{' '}
        <strong class="unbroken">{hourInWords(props.at, lang)}</strong>
      </time>
    </p>
  );
}

function LineTitle(props: TimelineRowProps & { words: LineWords }) {
  const { attempt } = props.role;
  const { faulty, faultWords } = useReading();
  const inner = (
    <span class="line-words">
      {attempt === undefined ? null : (
        <span class="line-tag small">
          {attempt === null ? (
            <Both k="journal.timeline.attemptUnknown" />
          ) : (
            <Both k="journal.timeline.attempt" values={{ number: attempt }} />
          )}
        </span>
      )}
      {faulty.has(props.line.id) ? (
        <span class="line-tag line-faulty small">{faultWords}</span>
      ) : null}
      <span class="line-title">{props.words.title}</span>
    </span>
  );
  // There is nothing left to open in an erased line: no chevron that leads nowhere.
  if (props.line.row.erased === true) return <h4 class="line-erased">{inner}</h4>;
  return (
    <h4>
      <button type="button" class="line-button" aria-expanded={props.open} onClick={props.onOpen}>
        {inner}
        <Icon name={props.open ? 'chevronUp' : 'chevronDown'} />
      </button>
    </h4>
  );
}

function Under(props: { words: LineWords; photos: number; tries: number }) {
  const { t } = useWords();
  return (
    <div class="line-under small second">
      {props.words.quote === undefined ? null : <SiteQuote bare text={props.words.quote} />}
      {props.words.second === undefined ? null : (
        <p>
          <bdi>{props.words.second}</bdi>
        </p>
      )}
      {props.tries === 0 ? null : <p>{t('journal.line.formBlock', { count: props.tries })}</p>}
      {props.photos === 0 ? null : <p>{t('journal.line.photoThere')}</p>}
    </div>
  );
}
