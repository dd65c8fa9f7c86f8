/** Owes a day its questions: what she wanted, what stopped her, the site's words; then one act that confirms it whole. */
import { useState } from 'preact/hooks';
import { noAttempt, type DayAnswer } from '#casework/captures/captures.ts';
import { furtherCodes, paperCodes } from '#casework/captures/paper-line.ts';
import { purposes } from '#core/attempt/stays.ts';
import { declaredTextLength } from '#core/entry/text-limits.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { VisuallyHidden } from '../../controls/VisuallyHidden.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { Choice } from './Choice.tsx';

export type DayActs = {
  onAnswer: (day: string, said: Partial<DayAnswer>) => void;
  onConfirm: (day: string) => void;
};

export function DayQuestions(props: {
  day: string;
  /** The day in words, for readers who meet many acts of one name. */
  dayWords: string;
  answer: DayAnswer;
  acts: DayActs;
}) {
  const { t } = useWords();
  const { day, answer, acts } = props;
  const [tried, setTried] = useState(false);
  const hidden = <VisuallyHidden>{` ${props.dayWords}`}</VisuallyHidden>;
  if (answer.confirmed)
    return (
      <p class="day-confirmed">
        <Icon name="tick" /> <strong>{t('pictures.day.confirmed')}</strong>
        <Button
          kind="quiet"
          testId="day-change"
          onPress={() => acts.onAnswer(day, { confirmed: false })}
        >
          {t('pictures.day.change')}
          {hidden}
        </Button>
      </p>
    );
  const confirm = () => {
    setTried(true);
    acts.onConfirm(day);
  };
  return (
    <>
      <CodeChoice
        code={answer.code}
        error={tried && answer.code === null ? t('pictures.day.chooseFirst') : null}
        onChoose={(code) => acts.onAnswer(day, { code })}
      />
      {answer.code === null || answer.code === noAttempt ? null : (
        <>
          <PurposeChoice
            value={answer.purpose}
            onChoose={(purpose) => acts.onAnswer(day, { purpose })}
          />
          <details>
            <summary>{t('pictures.day.copy')}</summary>
            <Field
              label={t('pictures.day.words')}
              lines={3}
              lang="fr"
              value={answer.text}
              most={declaredTextLength}
              onInput={(text) => acts.onAnswer(day, { text })}
              testId="day-words"
            />
          </details>
        </>
      )}
      <Button wide icon="tick" testId="day-confirm" onPress={confirm}>
        {t('pictures.day.confirm')}
        {hidden}
      </Button>
    </>
  );
}

function CodeChoice(props: {
  code: string | null;
  error: string | null;
  onChoose: (code: string | null) => void;
}) {
  const { t } = useWords();
  return (
    <Choice
      label={t('pictures.day.shown')}
      value={props.code ?? ''}
      error={props.error}
      testId="day-code"
      onChoose={(code) => props.onChoose(code === '' ? null : code)}
    >
      <option value="">{t('pictures.day.choose')}</option>
      <optgroup label={t('pictures.day.frequent')}>
        {paperCodes.map((code) => (
          <option key={code} value={code}>{`${code} · ${t(`paper.codes.${code}`)}`}</option>
        ))}
      </optgroup>
      <optgroup label={t('pictures.day.others')}>
        {furtherCodes.map((code) => (
          <option key={code} value={code}>{`${code} · ${t(`pictures.codes.${code}`)}`}</option>
        ))}
      </optgroup>
      <option value={noAttempt}>{t('pictures.day.none')}</option>
    </Choice>
  );
}

function PurposeChoice(props: {
  value: DayAnswer['purpose'];
  onChoose: (purpose: DayAnswer['purpose']) => void;
}) {
  const { t } = useWords();
  return (
    <Choice
      label={t('pictures.day.wanted')}
      value={props.value ?? ''}
      testId="day-purpose"
      onChoose={(value) => props.onChoose(purposes.find((one) => one === value) ?? null)}
    >
      <option value="">{t('pictures.day.purpose.unknown')}</option>
      {purposes.map((purpose) => (
        <option key={purpose} value={purpose}>
          {t(`pictures.day.purpose.${purpose}`)}
        </option>
      ))}
    </Choice>
  );
}
