/** Owes the welcome of a new computer: five steps, nothing recorded before the fourth says yes. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { ComputerStep, type ComputerAnswer } from './ComputerStep.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { LanguageStep } from './LanguageStep.tsx';
import { NotHere } from './NotHere.tsx';
import { Refused } from './Refused.tsx';
import { useConsent, type Consent } from './use-consent.ts';
import { WelcomeShell, type WelcomeStep } from './WelcomeShell.tsx';
import { WhatItDoes } from './WhatItDoes.tsx';

/** Where to go, and whether the person has moved since the page opened. */
type Way = { go: (step: WelcomeStep) => void; moved: boolean };

function Language(props: { way: Way; onVolunteer: () => void }) {
  const { t, lang } = useWords();
  const [chosen, choose] = useState(lang);
  return (
    <WelcomeShell
      step="language"
      focused={props.way.moved}
      title={t('welcome.language.title')}
      onGoOn={() => props.way.go('what')}
    >
      <LanguageStep chosen={chosen} onChoose={choose} />
      {/* The helper's way leaves before consent: a permanence needs none to read what it is given. */}
      <p>
        <Button kind="quiet" icon="people" onPress={props.onVolunteer} testId="volunteer">
          {t('welcome.language.volunteer')}
        </Button>
      </p>
    </WelcomeShell>
  );
}

function What(props: { way: Way }) {
  const { t } = useWords();
  return (
    <WelcomeShell
      step="what"
      focused={props.way.moved}
      title={t('welcome.what.title')}
      lead={t('welcome.what.lead')}
      onBack={() => props.way.go('language')}
      onGoOn={() => props.way.go('computer')}
    >
      <WhatItDoes />
    </WelcomeShell>
  );
}

function Computer(props: {
  way: Way;
  answer: ComputerAnswer | null;
  onAnswer: (answer: ComputerAnswer) => void;
}) {
  const { t } = useWords();
  const [unanswered, setUnanswered] = useState(false);
  const goOn = () => {
    setUnanswered(props.answer === null);
    if (props.answer !== null) props.way.go('consent');
  };
  return (
    <WelcomeShell
      step="computer"
      focused={props.way.moved}
      title={t('welcome.computer.title')}
      onBack={() => props.way.go('what')}
      onGoOn={goOn}
    >
      <ComputerStep answer={props.answer} onAnswer={props.onAnswer} />
      <div role="status">
        {unanswered && props.answer === null ? (
          <Notice kind="warn" fact={t('welcome.computer.choose')} />
        ) : null}
      </div>
    </WelcomeShell>
  );
}

function Public(props: { way: Way }) {
  const { t } = useWords();
  return (
    <WelcomeShell
      step="computer"
      focused={props.way.moved}
      title={t('welcome.notHere.title')}
      lead={t('welcome.notHere.lead')}
      onBack={() => props.way.go('computer')}
    >
      <NotHere />
    </WelcomeShell>
  );
}

function AskConsent(props: { way: Way; computer: 'own' | 'shared'; consent: Consent }) {
  const { t } = useWords();
  const { consent } = props;
  return (
    <WelcomeShell
      step="consent"
      focused={props.way.moved}
      title={t('welcome.consent.title')}
      lead={t('welcome.consent.lead')}
      onBack={() => props.way.go('computer')}
    >
      <ConsentStep
        busy={consent.busy}
        failed={consent.failed}
        onYes={() => consent.yes(props.computer)}
        onNo={consent.no}
      />
    </WelcomeShell>
  );
}

/** @param start `icon` for a person who has consented already. */
export function FirstWelcome(props: { client: JournalClient; start: WelcomeStep }) {
  const { t } = useWords();
  const [step, setStep] = useState<WelcomeStep>(props.start);
  const [moved, setMoved] = useState(false);
  const [computer, setComputer] = useState<ComputerAnswer | null>(null);
  const consent = useConsent(props.client, 'first');
  const go = (to: WelcomeStep): void => {
    setMoved(true);
    setStep(to);
  };
  const way: Way = { go, moved };
  if (consent.answer === 'no') return <Refused whose="first" onAgain={consent.again} />;
  const now = consent.answer === 'yes' ? 'icon' : step;
  switch (now) {
    case 'language':
      return <Language way={way} onVolunteer={() => props.client.open('permanence.html')} />;
    case 'what':
      return <What way={way} />;
    case 'computer':
      return <Computer way={way} answer={computer} onAnswer={setComputer} />;
    case 'consent':
      // Nothing can be accepted on a computer that everybody uses.
      return computer === 'own' || computer === 'shared' ? (
        <AskConsent way={way} computer={computer} consent={consent} />
      ) : (
        <Public way={way} />
      );
    case 'icon':
      return (
        <WelcomeShell step="icon" focused={moved} title={t('welcome.done.title')}>
          <DoneStep whose="first" />
        </WelcomeShell>
      );
  }
}
