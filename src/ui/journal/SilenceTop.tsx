/** Owes the top line of a request that does not change, was closed or is no longer shown: dates seen, and its strip of days. */
import { dayStrip } from '#core/situation/day-strip.ts';
import { noPapers, type Silence, type SilentRequest } from '#core/situation/silence.ts';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import { daysInWords } from './days-in-words.ts';
import { DayStrip } from './DayStrip.tsx';
import { quoted, SilenceLine } from './SilenceLine.tsx';

export function SilenceTop({ situation, today }: { situation: Silence; today: string }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="silence" data-testid="silence">
      <VisuallyHidden>
        <h2 id="silence">{t('journal.silence.heading')}</h2>
      </VisuallyHidden>
      {situation.requests.map((one) => (
        <OneRequest
          key={one.procedure}
          request={one}
          reminders={situation.reminders}
          today={today}
        />
      ))}
    </section>
  );
}

function OneRequest(props: {
  request: SilentRequest;
  reminders: Silence['reminders'];
  today: string;
}) {
  const { t, lang } = useWords();
  const { request, reminders, today } = props;
  const days = request.datesSeen.map(({ day }) => day);
  const strip = dayStrip({ ...request, reminders, papers: noPapers }, today);
  return (
    <div class="top">
      <div class="top-main">
        <SilenceLine request={request} />
      </div>
      <div class="top-dates">
        <div class="seen-dates">
          <p>
            {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
              days: daysInWords(days, lang),
            })}
          </p>
        </div>
        <div class="top-notes small">
          {request.procedure === null ? null : (
            <p>
              <bdi>{request.procedure}</bdi>
            </p>
          )}
          {request.change?.before == null ? null : (
            <p>
              <Say k="journal.silence.before" values={{ label: quoted(request.change.before) }} />
            </p>
          )}
        </div>
      </div>
      <div class="top-strip">{strip === null ? null : <DayStrip strip={strip} />}</div>
    </div>
  );
}
