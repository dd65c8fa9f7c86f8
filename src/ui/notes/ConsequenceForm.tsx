/** Owes the person the words for what it cost them: one of sixteen, since when, still or not, how much a month. */
import { useId, useState } from 'preact/hooks';
import { Field } from '../controls/Field.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Tick } from '../controls/Tick.tsx';
import { dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { consequenceCodes, imminentCode, type ConsequenceCode } from './consequence-codes.ts';
import { fieldLimits } from './field-limits.ts';
import { LineEnd } from './LineEnd.tsx';
import {
  readConsequence,
  type ConsequenceError,
  type WrittenConsequence,
} from './read-consequence.ts';
import { useLine, type LineClient } from './use-line.ts';

export function ConsequenceForm(props: {
  client: LineClient;
  kid?: string | undefined;
  onKept: (code: ConsequenceCode) => void;
  onBack: () => void;
}) {
  const { t } = useWords();
  const { client } = props;
  const [written, setWritten] = useState<WrittenConsequence>({
    code: null,
    since: '',
    still: true,
    until: '',
    amount: '',
  });
  const [wrong, setWrong] = useState<ConsequenceError | null>(null);
  const line = useLine(client);
  const write = (part: Partial<WrittenConsequence>) => {
    setWritten({ ...written, ...part });
    setWrong(null);
  };
  const kept = () => {
    if (written.code !== null) props.onKept(written.code);
  };
  const keep = () => {
    const read = readConsequence(written, dayOf(client.now()));
    if (!read.ok) return setWrong(read.error);
    const kid = props.kid === undefined ? {} : { kid: props.kid };
    line.keep({
      about: kid,
      write: async () => client.call('consequence', { consequence: read.value, ...kid }),
      onDone: kept,
    });
  };
  return (
    <form
      class="stack"
      data-testid="consequence-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{t('notes.choice.consequence')}</h3>
      <Codes code={written.code} wrong={wrong === 'code'} onCode={(code) => write({ code })} />
      {written.code === null ? null : <Dates written={written} wrong={wrong} onWrite={write} />}
      <LineEnd line={line} name="consequence" onBack={props.onBack} onWithout={kept} />
    </form>
  );
}

function Codes(props: {
  code: ConsequenceCode | null;
  wrong: boolean;
  onCode: (code: ConsequenceCode) => void;
}) {
  const { t } = useWords();
  const group = useId();
  return (
    <fieldset class="stack">
      <legend class="field-label">{t('notes.loss.label')}</legend>
      {props.wrong ? (
        <p class="field-error">
          <Icon name="cross" size={20} />
          {t('notes.loss.empty')}
        </p>
      ) : null}
      {consequenceCodes.map((code) => (
        <Tick
          key={code}
          group={group}
          checked={props.code === code}
          testId={`loss-${code}`}
          onChange={() => props.onCode(code)}
        >
          {t(`notes.loss.${code}`)}
        </Tick>
      ))}
    </fieldset>
  );
}

const sinceErrors = {
  since: 'notes.when.errors.day',
  'since-future': 'notes.when.errors.future',
} as const;
const untilErrors = {
  until: 'notes.when.errors.day',
  'until-before': 'notes.loss.untilBefore',
} as const;

function Dates(props: {
  written: WrittenConsequence;
  wrong: ConsequenceError | null;
  onWrite: (part: Partial<WrittenConsequence>) => void;
}) {
  const { t } = useWords();
  const { written, wrong, onWrite } = props;
  const imminent = written.code === imminentCode;
  return (
    <>
      <Field
        label={t(imminent ? 'notes.loss.imminentOn' : 'notes.loss.since')}
        hint={t('notes.when.dayHint')}
        error={wrong === 'since' || wrong === 'since-future' ? t(sinceErrors[wrong]) : null}
        value={written.since}
        most={fieldLimits.day}
        testId="loss-since"
        onInput={(since) => onWrite({ since })}
      />
      {imminent ? null : (
        <>
          <Tick
            checked={written.still}
            testId="loss-still"
            onChange={(still) => onWrite({ still })}
          >
            {t('notes.loss.still')}
          </Tick>
          {written.still ? null : (
            <Field
              label={t('notes.loss.until')}
              hint={t('notes.when.dayHint')}
              error={wrong === 'until' || wrong === 'until-before' ? t(untilErrors[wrong]) : null}
              value={written.until}
              most={fieldLimits.day}
              testId="loss-until"
              onInput={(until) => onWrite({ until })}
            />
          )}
          <Field
            label={t('notes.loss.amount')}
            hint={t('notes.optional')}
            value={written.amount}
            most={fieldLimits.amount}
            testId="loss-amount"
            onInput={(amount) => onWrite({ amount })}
          />
        </>
      )}
    </>
  );
}
