/** Owes the popup, in every state, in its order: brand, whose, state, acts (or the one question), date, pause and help. */
import { useState } from 'preact/hooks';
import type { PopupView } from '#core/view/popup-view.ts';
import { Button } from '../controls/Button.tsx';
import { OwnerRow } from '../controls/OwnerRow.tsx';
import { Brand, LanguageButton } from '../controls/PageHeader.tsx';
import { Both } from '../i18n/Both.tsx';
import type { JournalClient } from '../journal-client.ts';
import { FirstAccount, OtherAccount } from './AccountQuestions.tsx';
import { HeldQuestion } from './HeldQuestion.tsx';
import { MainActs } from './MainActs.tsx';
import { PauseChoice } from './PauseChoice.tsx';
import type { PopupActs } from './popup-acts.ts';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupNearest } from './PopupNearest.tsx';
import { PopupOutcome } from './PopupOutcome.tsx';
import { PopupState } from './PopupState.tsx';
import type { PopupRead } from './read-popup.ts';
import { usePopup, type PopupModel } from './use-popup.ts';

function Question(props: { question: NonNullable<PopupView['question']>; acts: PopupActs }) {
  const { question, acts } = props;
  switch (question.ask) {
    case 'first-account':
      return <FirstAccount name={question.name} acts={acts} />;
    case 'other-account':
      return <OtherAccount acts={acts} />;
    case 'held':
      return <HeldQuestion question={question} acts={acts} />;
  }
}

/** Before consent: what it is, and the one way on. */
function NotConsented(props: { view: PopupView; onActivate: () => void }) {
  return (
    <>
      <PopupState view={props.view} />
      <div class="popup-acts">
        <Button
          kind="filled"
          wide
          size={56}
          iconEnd="arrow"
          onPress={props.onActivate}
          testId="activate"
        >
          <Both k="popup.activate" />
        </Button>
      </div>
    </>
  );
}

function Body(props: { view: PopupView; acts: PopupActs; pausing: boolean; onPaused: () => void }) {
  const { view, acts } = props;
  const { question } = view;
  // Nothing is asked about what is seen while nothing can be seen.
  const first = view.why === 'permission' || props.pausing;
  if (question !== null && !first) return <Question question={question} acts={acts} />;
  return (
    <>
      <PopupState view={view} />
      {props.pausing ? (
        <PauseChoice acts={acts} onDone={props.onPaused} />
      ) : (
        <MainActs view={view} acts={acts} />
      )}
    </>
  );
}

function Consented(props: { view: PopupView; model: PopupModel }) {
  const { view } = props;
  const { acts, outcome } = props.model;
  const [pausing, setPausing] = useState(false);
  const recording = view.state !== 'stop';
  return (
    <>
      <main>
        <OwnerRow
          name={view.owner}
          heldLines={view.session ? 0 : view.heldLines}
          session={view.session === true}
        />
        <Body
          view={view}
          acts={acts}
          pausing={pausing && recording}
          onPaused={() => setPausing(false)}
        />
        <PopupOutcome outcome={outcome} />
        {view.question !== null || view.nearest === null ? null : (
          <PopupNearest nearest={view.nearest} />
        )}
      </main>
      <PopupFoot
        onPause={recording && !pausing ? () => setPausing(true) : null}
        open={(page) => acts.client.open(page)}
      />
    </>
  );
}

export function Popup(props: { client: JournalClient; first?: PopupRead | undefined }) {
  const { client } = props;
  const model = usePopup(client, props.first);
  const { view, outcome } = model;
  return (
    <div class="popup" aria-busy={view === null}>
      <header class="popup-head">
        <h1>
          <Brand />
        </h1>
        <LanguageButton chevron onPress={() => client.open('welcome.html#language')} />
      </header>
      {view === null || view.state === 'none' ? (
        <>
          <main>
            {view === null ? null : (
              <NotConsented view={view} onActivate={() => client.open('welcome.html')} />
            )}
            <PopupOutcome outcome={outcome} />
          </main>
          <PopupFoot onPause={null} open={(page) => client.open(page)} />
        </>
      ) : (
        <Consented view={view} model={model} />
      )}
    </div>
  );
}
