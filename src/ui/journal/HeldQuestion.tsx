/** Owes the question of lines that nobody's name is on: for one of those known here, for somebody else, or not kept. */
import type { PopupQuestion } from '#core/view/popup-view.ts';
import { Button } from '../controls/Button.tsx';
import { SiteQuote } from '../controls/Quote.tsx';
import { Both } from '../i18n/Both.tsx';
import { dayInWords, dayOf, hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { useAct } from './use-act.ts';

/** No filled act: Témoin does not guess whose the lines are. */
export function HeldQuestion(props: {
  client: JournalClient;
  question: Extract<PopupQuestion, { ask: 'held' }>;
  onWritten: () => void;
}) {
  const { t } = useWords();
  const { client, question } = props;
  const { busy, failed, run } = useAct();
  const give = (person: string | null) =>
    run(() => client.call('heldFor', { stay: question.stay, person }), props.onWritten);
  const drop = () => run(() => client.call('dropHeld', { stay: question.stay }), props.onWritten);
  return (
    <section class="sheet stack" data-testid="held">
      <h2>
        <Both k="journal.held.title" />
      </h2>
      <HeldSeen question={question} />
      <div class="acts">
        {question.people.map(({ person, name }) => (
          <Button key={person} busy={busy} onPress={() => give(person)}>
            <bdi>{name}</bdi>
          </Button>
        ))}
        <Button busy={busy} testId="held-other" onPress={() => give(null)}>
          {t('journal.held.other')}
        </Button>
        <Button kind="quiet" busy={busy} testId="held-drop" onPress={drop}>
          {t('journal.held.drop')}
        </Button>
      </div>
      <Failed code={failed} />
    </section>
  );
}

function HeldSeen({ question }: { question: Extract<PopupQuestion, { ask: 'held' }> }) {
  const { t, lang } = useWords();
  const when = {
    day: dayInWords(dayOf(question.from), lang),
    from: hourInWords(question.from, lang),
    until: hourInWords(question.until, lang),
  };
  return (
    <>
      <p>
        {t('journal.held.lines', { count: question.lines })} {t('journal.held.when', when)}
      </p>
      {question.text === undefined ? null : <SiteQuote text={question.text} />}
    </>
  );
}
