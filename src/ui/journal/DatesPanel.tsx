/** Owes "Mes dates": what the person said of title and attestation, with the days left, and the form to change it. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Both } from '../i18n/Both.tsx';
import { dayInWords, daysBetween } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { DatesForm } from './DatesForm.tsx';
import { factText } from './fact-values.ts';

type DatesPanelProps = {
  client: JournalClient;
  facts: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD` of Paris. */
  today: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  onWritten: () => void;
};

export function DatesPanel(props: DatesPanelProps) {
  const { t } = useWords();
  const [kept, setKept] = useState(false);
  const { facts } = props;
  const none = Object.keys(facts).length === 0;
  const saved = () => {
    setKept(true);
    props.onOpen(false);
    props.onWritten();
  };
  return (
    <section class="side stack" data-testid="dates" id="dates">
      <h2>{t('journal.dates.heading')}</h2>
      {props.open ? (
        <DatesForm
          client={props.client}
          facts={facts}
          onKept={saved}
          onCancel={() => props.onOpen(false)}
        />
      ) : (
        <>
          {none ? <p class="second">{t('journal.dates.none')}</p> : <DatesGiven {...props} />}
          {kept ? <p role="status">{t('journal.dates.kept')}</p> : null}
          <div>
            <Button icon="calendar" testId="change-dates" onPress={() => props.onOpen(true)}>
              <Both k={none ? 'journal.dates.give' : 'journal.dates.change'} />
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function DatesGiven({ facts, today }: DatesPanelProps) {
  const { t, lang } = useWords();
  const day = (name: string): string | null => {
    const value = factText(facts, name);
    return value === null ? null : dayInWords(value, lang);
  };
  const end = (name: string): string | null => {
    const value = factText(facts, name);
    if (value === null) return null;
    const left = daysBetween(today, value);
    const words = t(left < 0 ? 'common.sinceDays' : 'common.inDays', { count: Math.abs(left) });
    return t('journal.dates.withDays', {
      day: dayInWords(value, lang),
      days: left === 0 ? t('common.today') : words,
    });
  };
  return (
    <>
      <dl class="facts">
        <Given name={t('journal.facts.prolongation-until')} value={end('prolongation.until')} />
        <Given name={t('journal.facts.permit-expiry')} value={end('permit.expiry')} />
        <Given name={t('journal.facts.permit-title')} value={factText(facts, 'permit.title')} />
        <Given name={t('journal.facts.request-filed')} value={day('request.filed')} />
        <Given name={t('journal.facts.prefecture')} value={factText(facts, 'prefecture')} />
      </dl>
      <p class="small second">{t('journal.dates.indicative')}</p>
    </>
  );
}

function Given(props: { name: string; value: string | null }) {
  if (props.value === null) return null;
  return (
    <div>
      <dt class="small second">{props.name}</dt>
      <dd>
        <strong>
          <bdi>{props.value}</bdi>
        </strong>
      </dd>
    </div>
  );
}
