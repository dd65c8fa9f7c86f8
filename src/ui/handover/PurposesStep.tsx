/** Owes one screen for all the stays of which nobody knows what was wanted; leaving one empty is allowed. */
import { purposes } from '#core/attempt/stays.ts';
import { Button } from '../controls/Button.tsx';
import { dayOf, hourInWords, weekdayInWords } from '../i18n/format.ts';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import { useAct } from '../journal/use-act.ts';
import type { JournalClient } from '../journal-client.ts';

/** A stay of which nobody knows what was wanted, with the first thing that failed in it. */
export type OpenPurpose = { stay: string; at: string };

export function PurposesStep(props: {
  client: JournalClient;
  stays: readonly OpenPurpose[];
  onWritten: () => void;
  onDone: () => void;
}) {
  const { t } = useWords();
  return (
    <>
      <ul class="stack">
        {props.stays.map((one) => (
          <PurposeQuestion
            key={one.stay}
            client={props.client}
            one={one}
            onWritten={props.onWritten}
          />
        ))}
      </ul>
      <div class="acts">
        <Button kind="filled" size={56} iconEnd="arrow" testId="next" onPress={props.onDone}>
          {t('common.continue')}
        </Button>
      </div>
    </>
  );
}

function PurposeQuestion(props: {
  client: JournalClient;
  one: OpenPurpose;
  onWritten: () => void;
}) {
  const { t, lang } = useWords();
  const { busy, failed, run } = useAct();
  const { stay, at } = props.one;
  const answer = (value: string) =>
    run(() => props.client.call('fact', { name: 'purpose', value, stay }), props.onWritten);
  const when = { day: weekdayInWords(dayOf(at), lang), hour: hourInWords(at, lang) };
  return (
    <li class="sheet stack">
      <h2 class="question">{t('handover.purpose.when', when)}</h2>
      <div class="acts">
        {purposes.map((value) => (
          <Button key={value} busy={busy} testId={`purpose-${value}`} onPress={() => answer(value)}>
            <Both k={`handover.purpose.${value}`} />
          </Button>
        ))}
      </div>
      <Failed code={failed} />
    </li>
  );
}
