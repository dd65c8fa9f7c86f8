/** The welcome tab at each of its steps and in each of its modes. */
import { ConsentStep } from '#ui/welcome/ConsentStep.tsx';
import { ComputerStep } from '#ui/welcome/ComputerStep.tsx';
import { DoneStep } from '#ui/welcome/DoneStep.tsx';
import { NotHere } from '#ui/welcome/NotHere.tsx';
import { Refused } from '#ui/welcome/Refused.tsx';
import { Welcome } from '#ui/welcome/Welcome.tsx';
import { WelcomeShell } from '#ui/welcome/WelcomeShell.tsx';
import { WhatItDoes } from '#ui/welcome/WhatItDoes.tsx';
import { PageFooter } from '#ui/controls/PageFooter.tsx';
import { PageHeader } from '#ui/controls/PageHeader.tsx';
import { useWords } from '#ui/i18n/Words.tsx';
import type { WordKey } from '#ui/i18n/dictionaries.ts';
import type { WelcomeStep } from '#ui/welcome/WelcomeShell.tsx';
import type { JSX } from 'preact';
import { fakeClient } from '../fake-client.ts';

const nothing = () => undefined;

function Step(props: {
  step: WelcomeStep;
  k: WordKey;
  lead?: WordKey;
  content: JSX.Element;
  onGoOn?: () => void;
  last?: boolean;
}) {
  const { t } = useWords();
  return (
    <div class="welcome">
      <PageHeader onLanguage={nothing} onHelp={nothing} />
      <main class="page-width page-main">
        <div class="welcome-column">
          <WelcomeShell
            step={props.step}
            title={t(props.k)}
            lead={props.lead ? t(props.lead) : undefined}
            onBack={props.last ? undefined : nothing}
            onGoOn={props.onGoOn}
          >
            {props.content}
          </WelcomeShell>
        </div>
      </main>
      <PageFooter />
    </div>
  );
}

const newer = new DOMException('a newer version', 'VersionError');

export const screens = {
  'welcome-no-access': () => (
    <Welcome client={fakeClient({ access: { held: false, given: true } })} hash="" />
  ),
  'welcome-newer': () => (
    <Welcome
      client={fakeClient({ read: { settings: async () => Promise.reject(newer) } })}
      hash=""
    />
  ),
  'welcome-language': () => <Welcome client={fakeClient()} hash="" />,
  'welcome-what': () => (
    <Step
      step="what"
      k="welcome.what.title"
      lead="welcome.what.lead"
      content={<WhatItDoes />}
      onGoOn={nothing}
    />
  ),
  'welcome-computer': () => (
    <Step
      step="computer"
      k="welcome.computer.title"
      content={<ComputerStep answer="shared" onAnswer={nothing} />}
      onGoOn={nothing}
    />
  ),
  'welcome-not-here': () => (
    <Step
      step="computer"
      k="welcome.notHere.title"
      lead="welcome.notHere.lead"
      content={<NotHere />}
    />
  ),
  'welcome-consent': () => (
    <Step
      step="consent"
      k="welcome.consent.title"
      lead="welcome.consent.lead"
      content={<ConsentStep busy={false} failed={false} onYes={nothing} onNo={nothing} />}
    />
  ),
  'welcome-done': () => (
    <Step last step="icon" k="welcome.done.title" content={<DoneStep whose="first" />} />
  ),
  'welcome-refused': () => (
    <main class="page-width page-main">
      <Refused whose="first" onAgain={nothing} />
    </main>
  ),
  'welcome-other': () => <Welcome client={fakeClient()} hash="#other" />,
  'welcome-help': () => <Welcome client={fakeClient()} hash="#help" />,
};
