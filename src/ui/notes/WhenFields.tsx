/** Owes the question *when*: now unless the person says otherwise, and then that it will be marked as declared. */
import { useId } from 'preact/hooks';
import { Field } from '../controls/Field.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../i18n/Words.tsx';
import { fieldLimits } from './field-limits.ts';
import type { WhenError, WrittenWhen } from './when.ts';

export function WhenFields(props: {
  when: WrittenWhen;
  error: WhenError | null;
  onWhen: (when: WrittenWhen) => void;
}) {
  const { t } = useWords();
  const group = useId();
  const { when, error, onWhen } = props;
  return (
    <fieldset class="stack">
      <legend class="field-label">{t('notes.when.label')}</legend>
      <Tick
        group={group}
        checked={!when.past}
        testId="when-now"
        onChange={() => onWhen({ ...when, past: false })}
      >
        {t('notes.when.now')}
      </Tick>
      <Tick
        group={group}
        checked={when.past}
        testId="when-before"
        onChange={() => onWhen({ ...when, past: true })}
      >
        {t('notes.when.before')}
      </Tick>
      {when.past ? (
        <>
          <Field
            label={t('notes.when.day')}
            hint={t('notes.when.dayHint')}
            error={error === 'day' || error === 'future' ? t(`notes.when.errors.${error}`) : null}
            value={when.day}
            most={fieldLimits.day}
            testId="when-day"
            onInput={(day) => onWhen({ ...when, day })}
          />
          <Field
            label={t('notes.when.hour')}
            hint={t('notes.when.hourHint')}
            error={error === 'hour' ? t('notes.when.errors.hour') : null}
            value={when.hour}
            most={fieldLimits.hour}
            testId="when-hour"
            onInput={(hour) => onWhen({ ...when, hour })}
          />
          <p class="small second">{t('notes.when.declared')}</p>
        </>
      ) : null}
    </fieldset>
  );
}
