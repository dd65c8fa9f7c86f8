/** Owes the four questions that go into the seal, none preselected, both answers of the same weight. */
import { Tick } from '../controls/Tick.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { consentNames, type ConsentName } from './handover-maker.ts';

export type ConsentAnswers = Partial<Record<ConsentName, boolean>>;

export function ConsentQuestions(props: {
  answers: ConsentAnswers;
  onAnswer: (name: ConsentName, value: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <div class="consents">
      {consentNames.map((name) => (
        <fieldset key={name} class="consent">
          <legend>
            <strong>
              <Both k={`handover.consent.${name}`} />
            </strong>
          </legend>
          <p class="small second">{t(`handover.consent.${name}Text`)}</p>
          <div class="consent-answers">
            {[true, false].map((value) => (
              <Tick
                key={String(value)}
                framed
                group={`consent-${name}`}
                checked={props.answers[name] === value}
                testId={`consent-${name}-${value ? 'yes' : 'no'}`}
                onChange={() => props.onAnswer(name, value)}
              >
                <Both k={value ? 'handover.leaves.yes' : 'handover.leaves.no'} />
              </Tick>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
