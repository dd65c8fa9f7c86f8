/** Owes the form of the dates that only the person knows: every field may stay empty, each mistake has its sentence. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import {
  checkDates,
  dateFields,
  type CheckedDates,
  type DateField,
  type WrittenDates,
} from './check-dates.ts';
import { factText } from './fact-values.ts';
import { Failed } from './Failed.tsx';
import { useAct } from './use-act.ts';

const labels = {
  'permit.title': 'journal.dates.permit-title',
  'permit.expiry': 'journal.dates.permit-expiry',
  prefecture: 'journal.dates.prefecture',
  'prolongation.from': 'journal.dates.prolongation-from',
  'prolongation.until': 'journal.dates.prolongation-until',
  'request.filed': 'journal.dates.request-filed',
} as const satisfies Record<DateField, string>;

const hints = {
  'permit.title': 'journal.dates.permit-title-hint',
  prefecture: 'journal.dates.prefecture-hint',
} as const;

export function DatesForm(props: {
  client: JournalClient;
  facts: Readonly<Record<string, unknown>>;
  onKept: () => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [written, setWritten] = useState(() => asWritten(props.facts));
  const [errors, setErrors] = useState<CheckedDates['errors']>({});
  const { busy, failed, run } = useAct();
  const keep = () => {
    const checked = checkDates(written, props.facts);
    setErrors(checked.errors);
    if (Object.keys(checked.errors).length === 0)
      run(() => noteAll(props.client, checked.facts), props.onKept);
  };
  return (
    <form
      class="stack"
      data-testid="dates-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p>{t('journal.dates.formText')}</p>
      {dateFields.map((field) => {
        const error = errors[field];
        return (
          <Field
            key={field}
            label={t(labels[field])}
            hint={
              field === 'permit.title' || field === 'prefecture'
                ? t(hints[field])
                : t('journal.dates.hintDay')
            }
            error={error === undefined ? null : t(`journal.dates.errors.${error}`)}
            value={written[field]}
            most={200}
            name={field}
            testId={`date-${field}`}
            onInput={(value) => setWritten({ ...written, [field]: value })}
          />
        );
      })}
      <Failed code={failed} />
      <div class="acts">
        <Button submit busy={busy} testId="dates-keep">
          {t('journal.dates.keep')}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** ISO days back to the way they are typed: `15/02/2027`. */
function asWritten(facts: Readonly<Record<string, unknown>>): WrittenDates {
  const text = (name: DateField): string =>
    (factText(facts, name) ?? '').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
  return {
    'permit.title': text('permit.title'),
    'permit.expiry': text('permit.expiry'),
    prefecture: text('prefecture'),
    'prolongation.from': text('prolongation.from'),
    'prolongation.until': text('prolongation.until'),
    'request.filed': text('request.filed'),
  };
}

/** One fact after the other: the first that fails stops, and what was noted before it stays noted. */
async function noteAll(client: JournalClient, facts: CheckedDates['facts']) {
  for (const fact of facts) {
    const noted = await client.call('fact', fact);
    if (!noted.ok) return noted;
  }
  return { ok: true, value: null } as const;
}
