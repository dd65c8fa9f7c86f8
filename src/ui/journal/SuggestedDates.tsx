/** Owes one tap for the dates that the portal words as such: right, or corrected in the form; never taken unasked. */
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Both } from '../i18n/Both.tsx';
import { dayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { suggestedFacts, type Suggested } from './suggested-facts.ts';
import { useAct } from './use-act.ts';

export function SuggestedDates(props: {
  client: JournalClient;
  suggested: Suggested;
  onChange: () => void;
  onWritten: () => void;
}) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const facts = suggestedFacts(props.suggested);
  if (facts.length === 0) return null;
  const confirm = async () => {
    for (const fact of facts) {
      const noted = await props.client.call('fact', fact);
      if (!noted.ok) return noted;
    }
    return { ok: true, value: null } as const;
  };
  return (
    <Notice
      fact={t('journal.suggested.title')}
      testId="suggested"
      acts={
        <>
          <Button busy={busy} testId="confirm-dates" onPress={() => run(confirm, props.onWritten)}>
            <Both k="journal.suggested.confirm" />
          </Button>
          <Button kind="quiet" testId="correct-dates" onPress={props.onChange}>
            <Both k="journal.suggested.change" />
          </Button>
        </>
      }
    >
      <SuggestedWords suggested={props.suggested} />
      <Failed code={failed} />
    </Notice>
  );
}

function SuggestedWords({ suggested }: { suggested: Suggested }) {
  const { t, lang } = useWords();
  const facts = suggestedFacts(suggested);
  const until = facts.find(({ name }) => name === 'permit.expiry');
  return (
    <>
      {suggested.title === undefined ? null : (
        <p>
          <Say k="journal.suggested.permit" values={{ title: suggested.title }} />
        </p>
      )}
      {until === undefined ? null : (
        <p>{t('journal.suggested.until', { until: dayInWords(until.value, lang) })}</p>
      )}
    </>
  );
}
