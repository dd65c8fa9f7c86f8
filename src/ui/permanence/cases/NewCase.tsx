/** Owes a person without a case one of their own: an alias that nobody else bears here, then kept. */
import { useState } from 'preact/hooks';
import { newCase, type CaseRecord, type FoundPerson } from '#casework/cases/case-record.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { useWords } from '../../i18n/Words.tsx';

export function NewCase(props: {
  cases: readonly CaseRecord[];
  found: FoundPerson;
  today: string;
  busy: boolean;
  onKeep: (record: CaseRecord) => void;
}) {
  const { t } = useWords();
  const { cases, found, today } = props;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const alias = typed.trim();
  const taken = cases.some((one) => one.alias === alias);
  const error = alias === '' ? t('cases.keep.noAlias') : taken ? t('cases.keep.aliasTaken') : null;
  const keep = () => {
    setTried(true);
    if (error !== null) return;
    props.onKeep(newCase({ id: crypto.randomUUID(), alias, today, found }));
  };
  return (
    <>
      <Field
        label={t('cases.keep.alias')}
        hint={t('cases.keep.aliasHint')}
        error={tried ? error : null}
        value={typed}
        onInput={setTyped}
        testId="new-alias"
      />
      <div>
        <Button icon="lock" busy={props.busy} testId="new-case" onPress={keep}>
          {t('cases.keep.new')}
        </Button>
      </div>
    </>
  );
}
