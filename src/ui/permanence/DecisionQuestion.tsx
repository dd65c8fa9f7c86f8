/** Owes the first question of a permanence, to ask aloud before any door: a decision leaves hours, the rest can wait. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';
import { UrgentScreen } from '../urgent/UrgentScreen.tsx';

type Answer = 'yes' | 'no' | 'unknown';
const answers = ['yes', 'no', 'unknown'] as const;

/** What the decision is, once there is one; read together first if nobody has. */
const decisions = ['hours', 'unread', 'other'] as const;

/** @param onDates opens the worksheet, where dates stand; null while there is none. */
export function DecisionQuestion(props: { onDates: (() => void) | null }) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [other, setOther] = useState(false);
  const [urgent, setUrgent] = useState(false);
  const say = (next: Answer) => {
    setAnswer(next);
    setOther(false);
  };
  return (
    <section class="door-question" data-testid="decision">
      <div class="door-question-row">
        <div>
          <p class="second">{t('permanence.doors.aloud')}</p>
          <h1>{t('permanence.doors.question')}</h1>
        </div>
        <div class="door-answers">
          {answers.map((one) => (
            <Choice
              key={one}
              chosen={answer === one}
              testId={`decision-${one}`}
              onPress={() => say(one)}
            >
              {t(`permanence.doors.${one}`)}
            </Choice>
          ))}
        </div>
      </div>
      {answer === 'yes' ? (
        <div class="door-question-more">
          <h2>{t('permanence.doors.which')}</h2>
          <div class="door-answers">
            {decisions.map((one) => (
              <Choice
                key={one}
                chosen={one === 'other' && other}
                testId={`decision-${one}`}
                onPress={() => {
                  setOther(one === 'other');
                  // Nobody has read it: it may be the worst of them.
                  setUrgent(one !== 'other');
                }}
              >
                {t(`permanence.doors.${one}`)}
              </Choice>
            ))}
          </div>
        </div>
      ) : null}
      <div role="status">
        <Said answer={other ? 'other' : answer} onDates={props.onDates} />
      </div>
      {urgent ? <UrgentScreen onGoOn={() => setUrgent(false)} /> : null}
    </section>
  );
}

function Said(props: { answer: Answer | 'other' | null; onDates: (() => void) | null }) {
  const { t } = useWords();
  const { answer, onDates } = props;
  if (answer === null || answer === 'yes') return null;
  return (
    <Notice
      kind={answer === 'no' ? 'plain' : 'wait'}
      fact={t(`permanence.doors.${answer}Fact`)}
      acts={
        answer === 'other' && onDates !== null ? (
          <Button iconEnd="arrow" testId="decision-dates" onPress={onDates}>
            {t('permanence.doors.worksheet')}
          </Button>
        ) : undefined
      }
    >
      {t(`permanence.doors.${answer}Says`)}
    </Notice>
  );
}

/** Equal answers: outlined all, the given one pressed in. */
function Choice(props: { chosen: boolean; testId: string; onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      class="button button-outlined button-56"
      aria-pressed={props.chosen}
      data-testid={props.testId}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
