/** Owes each welcome step its frame: place among the five, title, sentence, content, then going on and back. */
import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button.tsx';
import { StepHeader } from '../controls/StepHeader.tsx';
import { useWords } from '../i18n/Words.tsx';

export const welcomeSteps = ['language', 'what', 'computer', 'consent', 'icon'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export function WelcomeShell(props: {
  step: WelcomeStep;
  title: ComponentChildren;
  lead?: ComponentChildren;
  onBack?: (() => void) | undefined;
  onGoOn?: (() => void) | undefined;
  children: ComponentChildren;
  /** The person has moved: the new title takes the focus, so that a reader hears it. */
  focused?: boolean | undefined;
}) {
  const { t } = useWords();
  return (
    <div class="stack welcome-step">
      <StepHeader
        at={welcomeSteps.indexOf(props.step)}
        names={welcomeSteps.map((name) => t(`welcome.steps.${name}`))}
        title={props.title}
        focused={props.focused}
      >
        {props.lead === undefined ? null : <p>{props.lead}</p>}
      </StepHeader>
      {props.children}
      <div class="acts welcome-acts">
        {props.onGoOn ? (
          <Button kind="filled" size={56} iconEnd="arrow" onPress={props.onGoOn} testId="continue">
            {t('common.continue')}
          </Button>
        ) : null}
        {props.onBack ? (
          <Button kind="quiet" size={56} icon="back" onPress={props.onBack} testId="back">
            {t('common.back')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
