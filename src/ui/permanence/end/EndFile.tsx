/** Owes *Terminer* its file: every photo looked at, what leaves shown, four answers, then made and read again. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { Failed } from '../../journal/Failed.tsx';
import type { JournalClient } from '../../journal-client.ts';
import { consentNames, type WizardMaker } from '../../handover/handover-maker.ts';
import { LeavesStep } from '../../handover/LeavesStep.tsx';
import { MakeFailed } from '../../handover/MakeFailed.tsx';
import { PhotosStep } from '../../handover/PhotosStep.tsx';
import { PurposesStep } from '../../handover/PurposesStep.tsx';
import { useHandover, type Handover } from '../../handover/use-handover.ts';
import { sessionClient } from './session-client.ts';
import type { Made } from './use-end.ts';

export type EndFileProps = {
  client: JournalClient;
  maker: WizardMaker;
  session: { person: string; kid: string };
  /** Written into the file as its recipient; empty when not typed in this tab. */
  association: string;
  /** Lines came after the file that was made: it is made again. */
  newer: boolean;
  onMade: (made: Made) => void;
};

export function EndFile(props: EndFileProps) {
  const { t } = useWords();
  const { person, kid } = props.session;
  const client = useMemo(
    () => sessionClient(props.client, { person, kid }),
    [props.client, person, kid],
  );
  const handover = useHandover(client, props.maker);
  const { step, made, read, failed } = handover;
  const latest = useRef({ handover, props });
  latest.current = { handover, props };
  useEffect(() => {
    // Once, when the step opens: what is noted later closes this step and opens it again.
    latest.current.handover.onRecipient(latest.current.props.association);
    latest.current.handover.choose('association');
  }, []);
  useEffect(() => {
    // Lines held for somebody else are none of this session's business: they stay held.
    if (step === 'held') latest.current.handover.toPhotos();
  }, [step]);
  useEffect(() => {
    const consent = consentOf(latest.current.handover);
    if (made !== null && consent !== null) latest.current.props.onMade({ file: made, consent });
  }, [made]);
  return (
    <>
      {props.newer ? (
        <Notice kind="wait" live fact={t('end.file.newer')} testId="end-newer">
          {t('end.file.newerSays')}
        </Notice>
      ) : null}
      <Failed code={failed} />
      {failed === null ? null : (
        <Button testId="end-read-again" onPress={() => handover.choose('association')}>
          {t('end.file.again')}
        </Button>
      )}
      <MakeFailed code={handover.makeFailed} />
      {read === null && failed === null ? <p class="second">{t('end.file.reading')}</p> : null}
      <FilePart {...props} client={client} handover={handover} />
    </>
  );
}

function FilePart(props: EndFileProps & { handover: Handover }) {
  const { t } = useWords();
  const { client, handover } = props;
  const { read, selection, step } = handover;
  if (read === null || selection === null) return null;
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
      <>
        <p>{t('end.file.photos')}</p>
        <PhotosStep
          client={client}
          kid={read.journal.kid}
          masks={props.maker.masks}
          photos={read.journal.photos}
          proposeMasks={false}
          decided={handover.decided}
          onDecide={handover.decide}
          onMask={handover.mask}
          onDone={handover.toLeaves}
        />
      </>
    );
  }
  if (step !== 'leaves') return null;
  return (
    <>
      <AllAnswers handover={handover} />
      <LeavesStep {...handover} {...read} selection={selection} />
    </>
  );
}

/** Asked aloud, four times one answer is common: two acts of one size spare three presses, and preselect nothing. */
function AllAnswers({ handover }: { handover: Handover }) {
  const { t } = useWords();
  const all = (value: boolean) =>
    handover.onAnswers(Object.fromEntries(consentNames.map((name) => [name, value])));
  return (
    <div class="stack">
      <p>{t('end.file.questions')}</p>
      <div class="together-answers">
        <Button wide centred testId="all-yes" onPress={() => all(true)}>
          {t('end.file.allYes')}
        </Button>
        <Button wide centred testId="all-no" onPress={() => all(false)}>
          {t('end.file.allNo')}
        </Button>
      </div>
    </div>
  );
}

function consentOf({ answers }: Handover): Made['consent'] | null {
  const { keep, transmit, count, quote } = answers;
  if (keep === undefined || transmit === undefined || count === undefined || quote === undefined)
    return null;
  return { keep, transmit, count, quote };
}
