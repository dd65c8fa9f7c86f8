/** Owes *Terminer* its spine of squares: one step open, each seen or ticked before the next, and at its end nothing of the person here. */
import { emptyWork } from '#casework/work.ts';
import { endSteps, stepState, type EndStep } from '#casework/end/end-steps.ts';
import type { SessionView } from '#core/view/session-view.ts';
import { Button } from '../../controls/Button.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import { KeepSession } from '../cases/KeepSession.tsx';
import type { ScreenProps } from '../screen-props.ts';
import type { SessionTools } from '../session/session-tools.ts';
import { StillQuestion } from '../session/StillQuestion.tsx';
import { useSession } from '../use-session.ts';
import { endDocument } from './end-document-of.ts';
import type { EndTools } from './end-tools.ts';
import { EndAside } from './EndAside.tsx';
import { EndFile } from './EndFile.tsx';
import { EndErase, EndLast, EndLeft, EndLogout } from './EndActs.tsx';
import { EndPaper } from './EndPaper.tsx';
import { EndStepRow } from './EndStepRow.tsx';
import { stepWords } from './step-words.ts';
import { useEnd, type Ending } from './use-end.ts';

export type EndProps = Pick<ScreenProps, 'work' | 'setWork' | 'go' | 'helper'> & {
  client: PermanenceClient & SessionTools & EndTools;
};

export function EndScreen(props: EndProps) {
  const { t } = useWords();
  const session = useSession(props.client);
  const ending = useEnd(props.client, session, () => {
    props.setWork(() => emptyWork);
    props.client.putAwayPapers();
  });
  const name = session?.name ?? null;
  if (session === null && !ending.state.erased) {
    return (
      <main class="page-main page-width stack">
        <h1>{t('end.title')}</h1>
        <Empty fact={t('end.nobody')}>{t('end.nobodySays')}</Empty>
        <div class="acts">
          <Button icon="back" onPress={() => props.go('#')}>
            {t('end.doors')}
          </Button>
        </div>
      </main>
    );
  }
  return (
    <main class="page-main page-width stack">
      <div>
        <h1>{name === null ? t('end.title') : t('end.titleWith', { name })}</h1>
        <p>{t('end.lead')}</p>
      </div>
      {session?.asks === 'still' ? <StillQuestion client={props.client} /> : null}
      {session === null || ending.made === null ? null : (
        <KeepSession {...props} session={session} made={ending.made} rows={ending.rows} />
      )}
      <div class="end-columns">
        <ol class="end-spine">
          {endSteps.map((step, at) => (
            <Step
              key={step}
              {...props}
              step={step}
              number={at + 1}
              session={session}
              ending={ending}
            />
          ))}
        </ol>
        <EndAside />
      </div>
    </main>
  );
}

type StepProps = EndProps & {
  step: EndStep;
  number: number;
  session: SessionView | null;
  ending: Ending;
};

function Step(props: StepProps) {
  const words = useWords();
  const { step, number, ending } = props;
  const state = stepState(ending.state, step);
  const { title, under } = stepWords({ step, state, ending, say: words });
  return (
    <EndStepRow step={step} number={number} state={state} title={title} under={under}>
      <Act {...props} />
    </EndStepRow>
  );
}

function Act(props: StepProps) {
  const { step, session, ending, client, helper } = props;
  const { state, tell, made } = ending;
  if (step === 'downloads') return <EndLeft left={ending.left} tell={tell} />;
  if (step === 'password') {
    const leave = () => {
      tell({ is: 'ended' });
      props.go('#');
    };
    return <EndLast closing={state.logout === 'closing'} onDone={leave} />;
  }
  if (session === null) return null;
  if (step === 'logout') return <EndLogout client={client} session={session} tell={tell} />;
  if (step === 'erase') return <EndErase ending={ending} />;
  if (step === 'file') {
    return (
      <EndFile
        client={client}
        maker={client.end}
        session={session}
        association={helper.association}
        newer={ending.failed === 'session/newer'}
        onMade={ending.onMade}
      />
    );
  }
  if (made === null) return null;
  const print = () =>
    client.print(
      endDocument({
        session,
        made,
        rows: ending.rows,
        work: props.work,
        helper,
        now: client.now(),
      }),
    );
  return <EndPaper state={state} tell={tell} made={made} onPrint={print} />;
}
