/** Owes a case its next action: what, and on which day where one was said. */
import { useState } from 'preact/hooks';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { readDate } from '../../journal/read-date.ts';

export function CaseNext(props: {
  record: CaseRecord;
  busy: boolean;
  put: (next: CaseRecord) => void;
}) {
  const { t, lang } = useWords();
  const { record, put } = props;
  const { next } = record;
  const [what, setWhat] = useState(next?.what ?? '');
  const [day, setDay] = useState(
    next === null || next.on === null ? '' : dayInWords(next.on, lang),
  );
  const [tried, setTried] = useState(false);
  const on = day.trim() === '' ? null : readDate(day);
  const wrong = on === null && day.trim() !== '';
  const save = () => {
    setTried(true);
    if (wrong) return;
    put({ ...record, next: what.trim() === '' ? null : { what: what.trim(), on } });
  };
  return (
    <section class="stack">
      <h2>{t('cases.one.next')}</h2>
      <Field label={t('cases.one.nextWhat')} value={what} onInput={setWhat} testId="next-what" />
      <Field
        label={t('cases.one.nextOn')}
        hint={t('cases.one.nextOnHint')}
        error={tried && wrong ? t('cases.one.wrongDay') : null}
        value={day}
        onInput={setDay}
        testId="next-on"
      />
      <div class="acts">
        <Button busy={props.busy} testId="next-save" onPress={save}>
          {t('cases.one.save')}
        </Button>
        {next === null ? null : (
          <Button
            kind="quiet"
            icon="tick"
            testId="next-done"
            onPress={() => put({ ...record, next: null })}
          >
            {t('cases.one.doneNext')}
          </Button>
        )}
      </div>
    </section>
  );
}
