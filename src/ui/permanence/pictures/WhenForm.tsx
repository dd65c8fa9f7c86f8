/** Owes a piece the day and hour that the person says: two fields, and sentences where they cannot be. */
import { useState } from 'preact/hooks';
import { firstDay } from '#casework/captures/date-of-name.ts';
import { typedTime } from '#casework/captures/typed-time.ts';
import { isDay } from '#core/time/days.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import type { T } from '../../i18n/translate.ts';
import { localHour } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';

export type When = { day: string; time: string | null };

/** What is wrong with a typed day, or hour, as a sentence; null when nothing is. */
export function dayWrong(t: T, day: string, today: string): string | null {
  if (!isDay(day)) return t('pictures.when.noDay');
  if (day > today) return t('pictures.when.future');
  return day < firstDay ? t('pictures.when.early') : null;
}

export function hourWrong(t: T, hour: string): string | null {
  return hour.trim() === '' || typedTime(hour) !== '' ? null : t('pictures.when.badHour');
}

export function WhenForm(props: {
  /** What is known already. */
  day: string;
  time: string | null;
  today: string;
  onKeep: (when: When) => void;
  onCancel: () => void;
}) {
  const { t, lang } = useWords();
  const [day, setDay] = useState(props.day);
  const [hour, setHour] = useState(props.time === null ? '' : localHour(props.time, lang));
  const [tried, setTried] = useState(false);
  const wrong = { day: dayWrong(t, day, props.today), hour: hourWrong(t, hour) };
  const keep = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (wrong.day !== null || wrong.hour !== null) return;
    props.onKeep({ day, time: hour.trim() === '' ? null : typedTime(hour) });
  };
  return (
    <form class="stack when-form" onSubmit={keep} noValidate>
      <Field
        label={t('pictures.when.day')}
        type="date"
        value={day}
        onInput={setDay}
        error={tried ? wrong.day : null}
        focused={props.day === ''}
        testId="when-day"
      />
      <Field
        label={t('pictures.when.hour')}
        hint={t('pictures.when.hourHint')}
        value={hour}
        onInput={setHour}
        error={tried ? wrong.hour : null}
        focused={props.day !== ''}
        testId="when-hour"
      />
      <div class="acts">
        <Button submit testId="when-keep">
          {t('pictures.when.keep')}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('pictures.when.cancel')}
        </Button>
      </div>
    </form>
  );
}
