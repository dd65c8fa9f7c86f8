/** Owes the four steps from "Pour qui ?" to the file: nothing leaves that was not shown, and nothing is lost when it fails. */
import { Button } from '../controls/Button.tsx';
import { Empty } from '../controls/Empty.tsx';
import { StepHeader } from '../controls/StepHeader.tsx';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import { HeldQuestion } from '../journal/HeldQuestion.tsx';
import type { JournalClient } from '../journal-client.ts';
import type { WizardMaker } from './handover-maker.ts';
import { FileStep } from './FileStep.tsx';
import { LeavesStep } from './LeavesStep.tsx';
import { MakeFailed } from './MakeFailed.tsx';
import { PhotosStep } from './PhotosStep.tsx';
import { PurposesStep } from './PurposesStep.tsx';
import { useHandover, type Handover } from './use-handover.ts';
import { WhoStep } from './WhoStep.tsx';

export type HandoverWizardProps = {
  client: JournalClient;
  maker: WizardMaker;
  onBack: () => void;
};

const stepOf = { who: 0, held: 0, purposes: 0, photos: 1, leaves: 2, file: 3 } as const;
const titles = {
  who: 'handover.who.title',
  held: 'journal.held.title',
  purposes: 'handover.purpose.title',
  photos: 'handover.photos.title',
  leaves: 'handover.leaves.title',
  file: 'handover.ready.title',
} as const;
const texts = {
  who: 'handover.who.text',
  held: null,
  purposes: 'handover.purpose.text',
  photos: 'handover.photos.text',
  leaves: 'handover.leaves.text',
  file: null,
} as const;

export function HandoverWizard(props: HandoverWizardProps) {
  const { t } = useWords();
  const handover = useHandover(props.client, props.maker);
  const { step } = handover;
  const names = (['who', 'photos', 'leaves', 'file'] as const).map((name) =>
    t(`handover.steps.${name}`),
  );
  const text = texts[step];
  return (
    <main class="page-main page-width stack wizard" data-testid={`handover-${step}`}>
      <div>
        <Button kind="quiet" icon="back" testId="back-to-journal" onPress={props.onBack}>
          {t('handover.back')}
        </Button>
      </div>
      <StepHeader at={stepOf[step]} names={names} title={t(titles[step])}>
        {text === null ? null : <p>{t(text)}</p>}
      </StepHeader>
      <Failed code={handover.failed} />
      <MakeFailed code={handover.makeFailed} />
      <Step {...props} handover={handover} />
    </main>
  );
}

function Step(props: HandoverWizardProps & { handover: Handover }) {
  const { client, handover } = props;
  const { t } = useWords();
  const { read, selection, step } = handover;
  if (step === 'who') return <WhoStep busy={handover.busy} onChoose={handover.choose} />;
  if (step === 'held' && read?.held) {
    return <HeldQuestion client={client} question={read.held} onWritten={handover.refresh} />;
  }
  if (read === null || selection === null) return <Empty fact={t('journal.empty.title')} />;
  if (step === 'purposes') {
    return (
      <PurposesStep
        client={client}
        stays={read.purposes}
        onWritten={handover.refresh}
        onDone={handover.toPhotos}
      />
    );
  }
  if (step === 'photos') {
    return (
      <PhotosStep
        client={client}
        kid={read.journal.kid}
        masks={props.maker.masks}
        photos={read.journal.photos}
        proposeMasks={handover.whom === 'other'}
        decided={handover.decided}
        onDecide={handover.decide}
        onMask={handover.mask}
        onDone={handover.toLeaves}
      />
    );
  }
  if (step === 'leaves') return <LeavesStep {...handover} {...read} selection={selection} />;
  return handover.made === null ? null : (
    <FileStep
      client={client}
      handover={handover}
      made={handover.made}
      photos={handover.leavingPhotos}
    />
  );
}
